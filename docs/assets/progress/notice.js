import { part } from "../kit/dom.js";
import { entry, write } from "./entries.js";
import { store } from "./store.js";

const TOLD = "told/aside";

/** `<progress-notice>`: says that answers will not be remembered, or, until it was seen, that old ones were set aside. */
export default class ProgressNotice extends HTMLElement {
  /** Whether old ones were set aside, here or by a page that did not tell. */
  aside = false;

  /** Watches whether it has come into sight. @type {IntersectionObserver | undefined} */
  seen;

  connectedCallback() {
    store.addEventListener("change", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
    this.seen?.disconnect();
  }

  handleEvent() {
    const last = store.asides().sort().at(-1) ?? "";
    const untold = last > (entry(TOLD)[0] ?? "");
    this.aside ||= untold;
    const said = store.trouble || (this.aside && "aside");
    // Once on a page: in the quiz where the reader is, or in its first.
    const here = ".course-quiz:focus-within progress-notice";
    this.hidden = !said || this !== (document.querySelector(here) ?? document.querySelector("progress-notice"));
    for (const name of ["refused", "aside"]) part(this, name).hidden = name !== said;
    this.seen?.disconnect();
    if (this.hidden || said !== "aside" || !untold) return;
    this.seen = new IntersectionObserver(([now]) => now?.isIntersecting && write({ [TOLD]: [last] }));
    this.seen.observe(this);
  }
}

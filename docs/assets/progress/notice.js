import { part } from "../kit/dom.js";
import { entry, write } from "./entries.js";
import { store } from "./store.js";

const SHOWN = "told/aside";

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
    const unseen = last > (entry(SHOWN)[0] ?? "");
    this.aside ||= unseen;
    const name = store.trouble || (this.aside && "aside");
    // Once on a page: in the quiz where the reader is, or in its first.
    const here = ".course-quiz:focus-within progress-notice";
    this.hidden =
      !name || this !== (document.querySelector(here) ?? document.querySelector("progress-notice"));
    for (const one of ["refused", "aside"]) part(this, one).hidden = one !== name;
    this.seen?.disconnect();
    if (this.hidden || name !== "aside" || !unseen) return;
    this.seen = new IntersectionObserver(
      ([now]) => now?.isIntersecting && write({ [SHOWN]: [last] }),
    );
    this.seen.observe(this);
  }
}

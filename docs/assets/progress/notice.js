import { part } from "../kit/dom.js";
import { store } from "./store.js";

/** `<progress-notice>`: says that answers will not be remembered, or that old ones were set aside. */
export default class CourseNotice extends HTMLElement {
  connectedCallback() {
    store.addEventListener("change", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  handleEvent() {
    // Once on a page: in the quiz where the reader is, or in its first.
    const here = ".course-quiz:focus-within progress-notice";
    this.hidden = !store.trouble || this !== (document.querySelector(here) ?? document.querySelector("progress-notice"));
    if (store.trouble) part(this, store.trouble).hidden = false;
  }
}

import { part } from "../kit/dom.js";
import { store } from "./store.js";

/** `<course-notice>`: says that answers will not be remembered, or that old ones were set aside. */
export class CourseNotice extends HTMLElement {
  connectedCallback() {
    store.addEventListener("change", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  handleEvent() {
    this.hidden = !store.trouble;
    if (store.trouble) part(this, store.trouble).hidden = false;
  }
}

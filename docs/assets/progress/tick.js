import { part } from "../kit/dom.js";
import { entry, write } from "./entries.js";
import { store } from "./store.js";

/** `<progress-tick entry>`: a box that the reader ticks; it remembers when. */
export default class ProgressTick extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener("change", this);
    store.addEventListener("change", this);
    this.show();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent({ target }) {
    if (target === store) this.show();
    else write({ [this.entry]: this.box.checked ? ["1"] : [] });
  }

  show() {
    this.box.checked = entry(this.entry).length > 0;
    const ticked = this.box.checked && store.progress.entries[this.entry];
    part(this, "when").textContent = ticked
      ? new Date(ticked.clock ?? ticked.at).toLocaleDateString("ru")
      : "";
  }

  get entry() {
    return this.getAttribute("entry") ?? "";
  }

  get box() {
    return /** @type {HTMLInputElement} */ (this.querySelector("input"));
  }
}

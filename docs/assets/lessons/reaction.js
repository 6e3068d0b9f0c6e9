import { sayUnloaded } from "../kit/dom.js";

/** `<lessons-reaction about>`: lets a reader say what is unclear, wrong or different at their work. */
export default class LessonsReaction extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener("click", this);
  }

  /** @param {Event} event */
  handleEvent({ target }) {
    const button = /** @type {Element} */ (target).closest("button");
    if (!button) return;
    import("../kit/report.js").then(
      ({ report }) => report(this, button, this.getAttribute("about") ?? ""),
      sayUnloaded,
    );
  }
}

/** `<lessons-reaction about>`: lets a reader say what is unclear, wrong or different at their work. */
export default class LessonsReaction extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener("click", this);
  }

  /** @param {Event} event */
  async handleEvent({ target }) {
    const button = /** @type {Element} */ (target).closest("button");
    if (!button) return;
    const { report } = await import("../kit/report.js");
    report(this, button, this.getAttribute("about") ?? "");
  }
}

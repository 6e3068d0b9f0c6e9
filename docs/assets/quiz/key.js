import { must, part } from "../kit/dom.js";

/** `<quiz-key>`: on paper, the key to all questions of the page, on a sheet of its own. */
export default class QuizKey extends HTMLElement {
  connectedCallback() {
    this.hidden = false; // styles hide it on the screen
    for (const moment of ["beforeprint", "afterprint"]) addEventListener(moment, this);
  }

  disconnectedCallback() {
    for (const moment of ["beforeprint", "afterprint"]) removeEventListener(moment, this);
  }

  /** @param {Event} event */
  handleEvent({ type }) {
    const questions =
      type === "beforeprint"
        ? [...document.querySelectorAll('quiz-question:not([moment="before"])')]
        : [];
    part(this, "keys").replaceChildren(...questions.map((question) => this.copy(question)));
  }

  /** @param {Element} question */
  copy(question) {
    const { content } = must(this.querySelector("template"), this, "<template>");
    const copy = must(content.firstElementChild, this, "question").cloneNode(true);
    const asked = must(question.querySelector("legend"), question, "<legend>").textContent;
    part(/** @type {Element} */ (copy), "ask").textContent = asked;
    for (const piece of part(question, "key").querySelectorAll(
      ":scope > :not(summary, .course-question__where)",
    )) {
      const whole = /** @type {Element} */ (piece.cloneNode(true));
      for (const mine of whole.querySelectorAll("[data-mine], [data-other]")) mine.remove();
      for (const one of [whole, ...whole.querySelectorAll("[data-option]")])
        one.removeAttribute("hidden");
      copy.appendChild(whole);
    }
    return copy;
  }
}

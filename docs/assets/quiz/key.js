import { must, part } from "../kit/dom.js";

/** What the key tells of a row, in this order. */
const PIECES = ["mark", "text", "why"];

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
    const copy = /** @type {Element} */ (
      must(content.firstElementChild, this, "question").cloneNode(true)
    );
    const asked = must(question.querySelector("legend"), question, "<legend>").textContent;
    part(copy, "ask").textContent = asked;
    copy.append(...this.rows(question), ...this.rest(question));
    for (const mine of copy.querySelectorAll("[data-mine], [data-other]")) mine.remove();
    for (const one of copy.querySelectorAll("[data-option]")) one.removeAttribute("hidden");
    return copy;
  }

  /** What has its reason inside, steps in their order. @param {Element} question */
  rows(question) {
    const rows = /** @type {NodeListOf<HTMLElement>} */ (question.querySelectorAll("[data-row]"));
    const place = (/** @type {HTMLElement} */ { dataset }) => Number(dataset.place ?? 0);
    return [...rows]
      .filter((row) => row.querySelector(".course-question__why"))
      .sort((a, b) => place(a) - place(b))
      .map((row) => {
        const copy = document.createElement("div");
        const pieces = PIECES.map((piece) => row.querySelector(`.course-question__${piece}`));
        copy.append(...pieces.flatMap((piece) => piece?.cloneNode(true) ?? []));
        return copy;
      });
  }

  /** What stands behind the field. @param {Element} question */
  rest(question) {
    const pieces = part(question, "key").querySelectorAll(
      ":scope > :not(summary, .course-question__where)",
    );
    return [...pieces].map((piece) => piece.cloneNode(true));
  }
}

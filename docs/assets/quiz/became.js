import { must, part } from "../kit/dom.js";
import { store } from "../progress/store.js";

/** `<quiz-became>`: in a question asked again, what was answered before the lesson and what now. */
export default class QuizBecame extends HTMLElement {
  connectedCallback() {
    store.addEventListener("change", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  handleEvent() {
    const question = must(this.closest("quiz-question"), this, "quiz-question");
    const { now, ever } = store.at(must(question.getAttribute("question"), question, "question"));
    // To begin anew after the lesson does not take back what was answered before it.
    const answers = Object.entries({ before: ever, after: now }).map(([moment, all]) => {
      const given = all.filter((one) => one.moment === moment && !one.revealed).pop()?.given ?? [];
      return given.map((id) => this.words(question, id)).join("; ");
    });
    this.hidden = !answers.every(Boolean);
    for (const [place, name] of ["was", "is"].entries())
      part(this, name).textContent = answers[place] ?? "";
  }

  /** @param {Element} question @param {string} id of an option; one that is gone has no words */
  words(question, id) {
    return (
      question
        .querySelector(`input[value="${CSS.escape(id)}"]`)
        ?.closest("label")
        ?.textContent?.trim() ?? ""
    );
  }
}

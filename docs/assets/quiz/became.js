import { must, part } from "../kit/dom.js";
import { say } from "../kit/words.js";
import { store } from "../progress/store.js";

/** @typedef {import("../progress/rules.js").Attempt} Attempt */

/**
 * `<quiz-became before>`: in a question asked again, what was answered before the lesson and what
 * now; `before` is the question that was asked then, where it is another one of the same page.
 */
export default class QuizBecame extends HTMLElement {
  connectedCallback() {
    store.addEventListener("change", this);
    document.addEventListener("question-state", this); // asleep, a question judges nothing
    this.handleEvent();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
    document.removeEventListener("question-state", this);
  }

  handleEvent() {
    const question = must(this.closest("quiz-question"), this, "quiz-question");
    const before = this.earlier ?? question;
    // To begin anew after the lesson does not take back what was answered before it.
    const was = last(attempts(before).ever, "before");
    const is = last(attempts(question).now, "after");
    // While a try goes on, even what was right before would tell too much.
    const over = ["solved", "revealed"].includes(question.getAttribute("state") ?? "");
    this.show("was", before, was, over);
    this.show("is", question, is, over);
    this.hidden = !(part(this, "was").textContent && part(this, "is").textContent);
  }

  /** @param {"was" | "is"} name @param {Element} question @param {Attempt | undefined} attempt @param {boolean} over */
  show(name, question, attempt, over) {
    const given = attempt?.given ?? [];
    part(this, name).textContent = given.map((id) => words(question, id)).join("; ");
    if (!this.querySelector(`[data-part=${name}-worth]`)) return; // own words are not judged
    say(part(this, `${name}-worth`), over && attempt ? worth(question, given) : "");
    say(part(this, `${name}-sure`), (over && attempt?.confidence) || "");
  }

  /** The form of what was asked before the lesson. */
  get earlier() {
    const name = this.getAttribute("before");
    return document.querySelector(`quiz-question[question=${name}][moment=before]`);
  }
}

/** @param {Element} question */
const attempts = (question) =>
  store.at(must(question.getAttribute("question"), question, "question"));

/** @param {Attempt[]} all @param {string} moment */
const last = (all, moment) => all.filter((one) => one.moment === moment && !one.revealed).pop();

/** @param {any} question @param {string[]} given */
function worth(question, given) {
  const score = question.grade?.(given)?.score;
  if (score === undefined) return "";
  return score === 1 ? "right" : score > 0 ? "partly" : "wrong";
}

/** @param {Element} question @param {string} id of an option; one that is gone has no words */
function words(question, id) {
  const input = question.querySelector(`input[value="${CSS.escape(id)}"]`);
  return input?.closest("label")?.textContent?.trim() ?? "";
}

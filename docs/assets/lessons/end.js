import { part } from "../kit/dom.js";
import { say, tell } from "../kit/words.js";
import { entry, write } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { dateOf, dayNumber } from "../review/rules.js";
import { becomes, resultOf, turned } from "./rules.js";

/** `<lessons-end lesson>`: what the reader has answered, when it comes back, the day for the task of the week. */
export default class LessonsEnd extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener("change", this);
    store.addEventListener("change", this);
    document.addEventListener("question-state", this);
    this.show();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
    document.removeEventListener("question-state", this);
  }

  /** @param {Event} event */
  handleEvent({ target }) {
    if (target instanceof HTMLInputElement && this.contains(target))
      write({ [this.day]: target.value ? [target.value] : [] });
    else this.show();
  }

  show() {
    const today = dayNumber(Date.now());
    const { back, ...result } = resultOf(this.asked(), today);
    tell(part(this, "answered"), result);
    part(this, "answered").hidden = !result.answered;
    part(this, "back").hidden = !back || !Number.isFinite(back.day);
    if (back) tell(part(this, "back"), { day: dateOf(back.day), count: back.count });
    say(this, this.became());
    const field = /** @type {HTMLInputElement} */ (this.querySelector("input"));
    if (field !== document.activeElement) field.value = entry(this.day)[0] ?? "";
  }

  /** What the answer to the question that frames the lesson has become, by the name of its sentence. */
  became() {
    const after = document.querySelector("quiz-question[moment=after]");
    const other = after?.querySelector("quiz-became[before]")?.getAttribute("before");
    if (!after || !other) return after ? becomes(sideOf(after).attempts) : "";
    const before = document.querySelector(`quiz-question[moment=before][question=${other}]`);
    const over = ["solved", "revealed"].includes(after.getAttribute("state") ?? "");
    return before && over ? turned(sideOf(before), sideOf(after)) : "";
  }

  /** The questions of the page that are right or wrong, each once. @returns {import("./rules.js").Asked[]} */
  asked() {
    const awake = [...document.querySelectorAll("quiz-question:not([moment=before])")].filter(
      (one) => one.querySelector("[data-part=confidence]"),
    );
    return awake.map((/** @type {any} */ one) => ({
      id: one.asked,
      attempts: store.at(one.asked).now,
      grade: (given) => one.grade(given)?.score,
    }));
  }

  /** The entry of the plan that holds the day of the task. */
  get day() {
    return `plan/step/task-${this.getAttribute("lesson")}/day`;
  }
}

/** A question as the rules know it; asleep it judges nothing. @param {any} question @returns {import("./rules.js").Side} */
function sideOf(question) {
  return {
    attempts: store.at(question.getAttribute("question")).ever,
    right: (given) => question.grade?.(given)?.score === 1,
  };
}

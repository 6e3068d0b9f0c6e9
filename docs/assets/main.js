/** The one script of every page: loads the elements that the page holds, and nothing else. */
import { searchInput } from "./search/input.js";

/** @type {Readonly<Record<string, () => Promise<{ default: CustomElementConstructor }>>>} */
const elements = {
  "balance-calculator": () => import("./balance/calculator.js"),
  "quiz-became": () => import("./quiz/became.js"),
  "decide-steps": () => import("./decide/steps.js"),
  "dialogue-talk": () => import("./dialogue/talk.js"),
  "final-check": () => import("./final/check.js"),
  "course-kept": () => import("./course/kept.js"),
  "quiz-key": () => import("./quiz/key.js"),
  "notes-list": () => import("./notes/list.js"),
  "course-map": () => import("./course/map.js"),
  "course-marks": () => import("./course/marks.js"),
  "news-item": () => import("./news/item.js"),
  "notes-lesson": () => import("./notes/lesson.js"),
  "progress-notice": () => import("./progress/notice.js"),
  "quiz-question": () => import("./quiz/question.js"),
  "plan-sheet": () => import("./plan/sheet.js"),
  "record-sheet": () => import("./record/sheet.js"),
  "progress-reset": () => import("./progress/reset.js"),
  "review-session": () => import("./review/session.js"),
  "progress-tick": () => import("./progress/tick.js"),
};

/** @param {string} which of the elements: a selector behind their names */
function wake(which) {
  for (const [name, load] of Object.entries(elements)) {
    if (document.querySelector(name + which) && !customElements.get(name)) {
      load().then((module) => customElements.get(name) ?? customElements.define(name, module.default));
    }
  }
}

wake(":not([hidden])");
// What is hidden at first waits for a sign of life: a first visit is lighter by it.
for (const sign of ["pointermove", "pointerdown", "keydown"]) {
  addEventListener(sign, () => wake(""), { once: true });
}

// The theme's search hears keys alone; a pasted or a spoken query comes as input.
document.addEventListener("input", searchInput);

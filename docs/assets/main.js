/** The one script of every page: loads the elements that the page holds, and nothing else. */
import { searchInput } from "./search/input.js";

/** @type {Readonly<Record<string, () => Promise<CustomElementConstructor>>>} */
const elements = {
  "course-balance": async () => (await import("./balance/calculator.js")).CourseBalance,
  "course-dialogue": async () => (await import("./dialogue/talk.js")).CourseDialogue,
  "course-key": async () => (await import("./quiz/key.js")).CourseKey,
  "course-news": async () => (await import("./news/item.js")).CourseNews,
  "course-notice": async () => (await import("./progress/notice.js")).CourseNotice,
  "course-question": async () => (await import("./quiz/question.js")).CourseQuestion,
  "course-reset": async () => (await import("./progress/reset.js")).CourseReset,
};

/** @param {string} which of the elements: a selector behind their names */
function wake(which) {
  for (const [name, load] of Object.entries(elements)) {
    if (document.querySelector(name + which) && !customElements.get(name)) {
      load().then((element) => customElements.get(name) ?? customElements.define(name, element));
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

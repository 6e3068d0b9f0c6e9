/** The one script of every page: loads the elements that the page holds, and nothing else. */
import { searchInput } from "./search/input.js";

/** @type {Readonly<Record<string, () => Promise<CustomElementConstructor>>>} */
const elements = {
  "course-balance": async () => (await import("./balance/calculator.js")).CourseBalance,
  "course-news": async () => (await import("./news/item.js")).CourseNews,
  "course-notice": async () => (await import("./progress/notice.js")).CourseNotice,
  "course-question": async () => (await import("./quiz/question.js")).CourseQuestion,
};

for (const [name, load] of Object.entries(elements)) {
  if (document.querySelector(name)) load().then((element) => customElements.define(name, element));
}

// The theme's search hears keys alone; a pasted or a spoken query comes as input.
document.addEventListener("input", searchInput);

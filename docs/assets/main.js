/** The one script of every page: loads the elements that the page holds, and nothing else. */
import { searchInput } from "./search/input.js";

/** Each says in which part and in which file it is; those that the page has asked for are out. */
const elements = new Set([
  "balance-calculator",
  "balance-more",
  "balance-share",
  "balance-shares",
  "calendar-import",
  "charts-confidence",
  "charts-roles",
  "course-kept",
  "course-map",
  "course-marks",
  "decide-steps",
  "dialogue-talk",
  "final-check",
  "group-summary",
  "history-save",
  "history-weeks",
  "lessons-reaction",
  "log-reminders",
  "log-week",
  "move-link",
  "news-item",
  "notes-lesson",
  "notes-list",
  "plan-sheet",
  "progress-forgets",
  "progress-notice",
  "progress-reset",
  "progress-tick",
  "quiz-became",
  "quiz-key",
  "quiz-question",
  "record-sheet",
  "review-session",
]);

/** @param {string} which of those that nobody has woken: a selector */
function wake(which) {
  // One walk through the page, however long it is and however many elements there are.
  for (const { localName: name } of document.querySelectorAll(":not(:defined)" + which)) {
    if (elements.delete(name)) {
      import(`./${name.replace("-", "/")}.js`).then(
        (one) => customElements.define(name, one.default),
        () => elements.add(name), // the next sign of life asks again
      );
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

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

/** Whether a sign of life has something to wake: to walk through a long page is felt in a click. @type {any} */
let due = true;

/** @param {string} asleep a selector of what is to be woken, and maybe of more */
function wake(asleep) {
  // One walk through the page, however long it is and however many elements there are.
  for (const { localName: name } of document.querySelectorAll(asleep)) {
    if (elements.delete(name)) {
      import(`./${name.replace("-", "/")}.js`).then(
        (one) => customElements.define(name, one.default),
        () => (due = elements.add(name)), // the next sign of life asks again
      );
    }
  }
}

wake(":not(:defined, [hidden])");
// What is hidden at first waits for a sign of life: a first visit is lighter by it. A screen reader
// takes the keys for itself, and of its press the page may see the click alone.
for (const sign of ["pointermove", "click", "keydown", "focusin"]) {
  addEventListener(sign, () => (due &&= wake(":not(:defined)")));
}

// The theme's search hears keys alone; a pasted or a spoken query comes as input.
addEventListener("input", searchInput);

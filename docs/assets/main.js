/** The one script of every page: loads the elements that the page holds, and opens addressed folds. */
import { openAddressed } from "./kit/fold.js";
import { reachTables } from "./kit/tables.js";

/** The parts that have elements: `quiz-question` is in quiz/question.js. A foreign tag is left alone. */
const ours =
  /^(balance|calendar|charts|course|decide|dialogue|final|group|history|lessons|log|move|news|notes|pictures|plan|progress|quiz|record|review|search|steps)-/;

/** The elements that the page has asked for. @type {Set<string>} */
const asked = new Set();

/** Whether a sign of life has something to wake: to walk through a long page is felt in a click. @type {any} */
let due = true;

/** @param {string} asleep a selector of what is to be woken, and maybe of more */
function wake(asleep) {
  // One walk through the page, however long it is and however many elements there are.
  for (const { localName: name } of document.querySelectorAll(asleep)) {
    if (ours.test(name) && !asked.has(name)) {
      asked.add(name);
      import(`./${name.replace("-", "/")}.js`).then(
        (one) => customElements.define(name, one.default),
        () => (due = asked.delete(name)), // the next sign of life asks again
      );
    }
  }
}

openAddressed();
addEventListener("hashchange", openAddressed);
addEventListener("load", reachTables); // when the theme has put them into boxes
wake(":not(:defined, [hidden])");
// What is hidden at first waits for a sign of life: a first visit is lighter by it. A screen reader
// takes the keys for itself, and of its press the page may see the click alone.
for (const sign of ["pointermove", "click", "keydown", "focusin"]) {
  addEventListener(sign, () => (due &&= wake(":not(:defined)")));
}

/** The one script of every page: loads the elements that the page holds, and opens addressed folds. */
import { openAddressed } from "./kit/fold.js";
import { reachTables } from "./kit/tables.js";

/** The parts that have elements: `quiz-question` is in quiz/question.js. A foreign tag is left alone. */
const ours =
  /^(balance|calendar|charts|course|decide|dialogue|final|funnel|group|history|lessons|log|move|news|notes|pictures|plan|progress|quiz|record|review|search|steps)-/;

/** The elements that the page has asked for. @type {Set<string>} */
const asked = new Set();

/** How often each could not be had. @type {Map<string, number>} */
const failed = new Map();

/** Whether a sign of life has something to wake: to walk through a long page is felt in a click. @type {any} */
let due = true;

/** @param {string} asleep a selector of what is to be woken, and maybe of more */
function wake(asleep) {
  // One walk through the page, however long it is and however many elements there are.
  for (const { localName: name } of document.querySelectorAll(asleep)) {
    if (ours.test(name) && !asked.has(name)) {
      asked.add(name);
      const tries = failed.get(name) ?? 0;
      // A browser may remember a module as failed: another try, another address.
      import(`./${name.replace("-", "/")}.js${tries ? `?${tries}` : ""}`).then(
        (one) => customElements.define(name, one.default),
        () => miss(name, tries + 1),
      );
    }
  }
}

/** The next sign of life asks again; after the second miss the reader is told. @param {string} name @param {number} tries */
function miss(name, tries) {
  failed.set(name, tries);
  if (tries > 1) document.querySelector(".course-unloaded")?.removeAttribute("hidden");
  // Who moves the mouse gives fifty signs a second.
  setTimeout(() => (due = asked.delete(name)), tries > 1 ? tries * 1000 : 0);
}

/**
 * The theme leaves the page at one key, on the Russian layout too: where something is chosen and
 * not sent, none does (WCAG 2.1.4).
 *
 * @param {KeyboardEvent} event
 */
function stay(event) {
  const leaves = ["n", "p", ".", ","].includes(event.key) && !event.ctrlKey && !event.metaKey;
  if (leaves && document.querySelector("article form")) event.stopPropagation();
}

addEventListener("keydown", stay, true);
openAddressed();
addEventListener("hashchange", openAddressed);
addEventListener("load", reachTables); // when the theme has put them into boxes
wake(":not(:defined, [hidden])");
// What is hidden at first waits for a sign of life: a first visit is lighter by it. A screen reader
// takes the keys for itself, and of its press the page may see the click alone.
for (const sign of ["pointermove", "click", "keydown", "focusin"]) {
  addEventListener(sign, () => (due &&= wake(":not(:defined)")));
}

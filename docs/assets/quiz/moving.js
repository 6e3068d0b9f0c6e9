/** Moves the steps of an order: by buttons, and for those who like it by dragging. */
import { part } from "../kit/dom.js";

/** @typedef {"up" | "down"} Way */

const HANDLE = ".course-question__handle";

/** How a step passes its neighbour, by the value of `data-move`. @type {Record<Way, (row: Element) => void>} */
const ways = {
  up: (row) => pass(row, "after", row.previousElementSibling),
  down: (row) => pass(row, "before", row.nextElementSibling),
};

/** @param {HTMLElement} fields */
export function assist(fields) {
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (
    fields.querySelectorAll("[data-move]")
  ))
    button.hidden = false;
  fields.addEventListener("click", move);
  fields.addEventListener("pointerdown", drag);
}

/** @param {Event} event */
function move({ target }) {
  const button = /** @type {HTMLElement | null} */ (
    /** @type {Element} */ (target).closest("[data-move]")
  );
  if (!button) return;
  ways[/** @type {Way} */ (button.dataset.move)](
    /** @type {Element} */ (button.closest("[data-row]")),
  );
  button.blur(); // what has the focus already is not brought into sight
  button.focus();
}

/**
 * The place is said aloud, at the edge too, where nothing changes.
 *
 * @param {Element} row
 * @param {"before" | "after"} side of it the neighbour goes to: a row that is taken out of the page is let go
 * @param {Element | null} other
 */
function pass(row, side, other) {
  const form = /** @type {HTMLElement} */ (row.closest("form"));
  if (other) row[side](other);
  part(form, "moved-to").textContent = String(
    [.../** @type {Element} */ (row.parentElement).children].indexOf(row) + 1,
  );
  part(form, "moved").hidden = false;
  if (other) row.dispatchEvent(new Event("change", { bubbles: true }));
}

/** @param {PointerEvent} down */
function drag({ target, button, pointerId, pointerType }) {
  const row = /** @type {HTMLElement | null} */ (
    /** @type {Element} */ (target).closest("[data-row], button")
  );
  // A finger on the text scrolls the page, it takes a step by its number; a mouse, anywhere.
  if (pointerType === "touch" && !(/** @type {Element} */ (target).matches(HANDLE))) return;
  if (button || !row?.matches("[data-row]:not(:disabled *)")) return;
  row.setPointerCapture(pointerId);
  row.onlostpointercapture = () => (row.onpointermove = null);
  row.onpointermove = ({ clientY }) => {
    if (clientY < middle(row.previousElementSibling)) ways.up(row);
    else if (clientY > middle(row.nextElementSibling)) ways.down(row);
  };
}

/** Beyond nothing there is no going: no number is less or more than none. @param {Element | null} row */
function middle(row) {
  const box = row?.getBoundingClientRect();
  return box ? box.top + box.height / 2 : NaN;
}

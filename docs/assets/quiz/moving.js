/** Moves the steps of an order: by buttons, and for those who like it by dragging. */
import { part } from "../kit/dom.js";

/** Where a step goes to, by the value of `data-move`. @type {Record<string, (row: Element) => void>} */
const ways = {
  up: (row) => row.previousElementSibling?.before(row),
  down: (row) => row.nextElementSibling?.after(row),
};

/** @param {HTMLElement} fields */
export function assist(fields) {
  for (const button of fields.querySelectorAll("[data-move]")) button.removeAttribute("hidden");
  fields.addEventListener("click", move);
  fields.addEventListener("pointerdown", drag);
}

/** @param {Event} event */
function move({ target }) {
  const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (target).closest("[data-move]"));
  const row = button?.closest("[data-row]");
  if (!row) return;
  ways[button?.dataset.move ?? ""]?.(row);
  button?.focus(); // moving has taken the focus away
  tell(row);
}

/** The place is said aloud. @param {Element} row */
function tell(row) {
  const fields = /** @type {HTMLElement} */ (row.closest("form"));
  part(fields, "moved-to").textContent = String([...(row.parentElement?.children ?? [])].indexOf(row) + 1);
  part(fields, "moved").hidden = false;
}

/** @param {PointerEvent} down */
function drag(down) {
  const target = /** @type {Element} */ (down.target);
  const row = /** @type {HTMLElement | null} */ (target.closest("[data-row]"));
  // A finger on the text scrolls the page; a mouse may take a step anywhere.
  if (!row || target.closest("button") || row.matches(":disabled *") || down.pointerType === "touch") return;
  row.setPointerCapture(down.pointerId);
  const follow = (/** @type {PointerEvent} */ { clientY }) => {
    const [above, below] = [row.previousElementSibling, row.nextElementSibling];
    // The neighbour moves: a row that is taken out of the page is let go.
    if (above && clientY < middle(above)) row.after(above);
    else if (below && clientY > middle(below)) row.before(below);
  };
  row.addEventListener("pointermove", follow);
  row.addEventListener("lostpointercapture", () => (row.removeEventListener("pointermove", follow), tell(row)), { once: true });
}

/** @param {Element} row */
function middle(row) {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

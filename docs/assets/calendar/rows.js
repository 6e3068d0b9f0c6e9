/** What the reader hands over and what they are asked: a file that is dropped; titles with a choice beside each. */
import { must, part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { hundredths, inHours } from "./result.js";

/** @typedef {import("./result.js").Sorted} Sorted */

const PORTION = 10; // at a time, or a large calendar would hold up the page
const SHOWN = 120; // signs of a title

/**
 * @param {HTMLElement} owner
 * @param {HTMLElement} box of the list and of its button
 * @param {Sorted[]} titles
 * @param {(title: Sorted) => string} chosen
 */
export function list(owner, box, titles, chosen) {
  const rows = must(box.querySelector("ol"), owner, "list");
  rows.replaceChildren();
  more(owner, box, titles, chosen);
}

/** @param {HTMLElement} owner @param {HTMLElement} box @param {Sorted[]} titles @param {(title: Sorted) => string} chosen @returns {HTMLElement | null} the first new row */
export function more(owner, box, titles, chosen) {
  const rows = must(box.querySelector("ol"), owner, "list");
  const shown = rows.childElementCount;
  const added = titles
    .slice(shown, shown + PORTION)
    .map((title, place) =>
      row(owner, title, `${box.dataset.part}-${shown + place}`, chosen(title)),
    );
  rows.append(...added);
  box
    .querySelector("[value=more]")
    ?.toggleAttribute("hidden", titles.length <= shown + added.length);
  return added[0] ?? null;
}

/** @param {HTMLElement} owner @param {Sorted} title @param {string} id @param {string} chosen */
function row(owner, { key, title, ms, times, hint }, id, chosen) {
  const { content } = /** @type {HTMLTemplateElement} */ (part(owner, "row"));
  const item = /** @type {HTMLElement} */ (
    /** @type {Element} */ (content.firstElementChild).cloneNode(true)
  );
  const name = part(item, "title");
  name.textContent =
    title.length > SHOWN ? `${title.slice(0, SHOWN)}…` : title || (name.dataset.untitled ?? "");
  tell(part(item, "hours"), { hours: inHours(hundredths(ms)), times });
  const select = must(item.querySelector("select"), item, "choice");
  select.id = `calendar-${id}`;
  select.dataset.key = key;
  select.value = chosen;
  must(item.querySelector("label"), item, "label").htmlFor = select.id;
  const note = part(item, "hint");
  note.textContent = hint ?? "";
  note.hidden = !hint;
  if (hint) {
    note.id = `${select.id}-hint`;
    select.setAttribute("aria-describedby", note.id);
  }
  return item;
}

/** The rows of the week with their roles, as the choice beside a title has them. @param {HTMLElement} owner */
export function rolesOf(owner) {
  const { content } = /** @type {HTMLTemplateElement} */ (part(owner, "row"));
  const options = /** @type {NodeListOf<HTMLOptionElement>} */ (
    content.querySelectorAll("option[data-share]")
  );
  return Object.fromEntries(
    [...options].map(({ value, dataset }) => [
      value,
      /** @type {import("../balance/formula.js").Share} */ (dataset.share),
    ]),
  );
}

/** A file may be dropped anywhere on the tool: beside the place for it the browser would leave the page. @param {DragEvent} event @param {HTMLElement} place @returns {File | undefined} */
export function dropped(event, place) {
  event.preventDefault();
  place.classList.toggle("course-calendar__drop--over", event.type === "dragover");
  return event.type === "drop" ? event.dataTransfer?.files[0] : undefined;
}

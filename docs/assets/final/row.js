/** One case in the list of a final check: made around its form, judged when all is handed in. */
import { part } from "../kit/dom.js";
import { say, tell } from "../kit/words.js";

/**
 * @param {HTMLTemplateElement} template
 * @param {HTMLElement} form of the question
 * @param {string} question
 * @param {{ number: number, all: number }} place
 * @returns {HTMLElement}
 */
export function createRow({ content }, form, question, place) {
  const row = /** @type {HTMLElement} */ (
    /** @type {Element} */ (content.firstElementChild).cloneNode(true)
  );
  row.dataset.question = question;
  row.id = `final-${place.number}`;
  tell(part(row, "number"), place);
  form.setAttribute("plain", "");
  form.removeAttribute("id");
  for (const piece of form.querySelectorAll(".course-question__hint")) piece.remove();
  part(form, "key").hidden = true;
  form.addEventListener("submit", (event) => event.preventDefault());
  row.append(form);
  return row;
}

/** What became of it, and its key; there is nothing to answer any more. @param {HTMLElement} row @param {"right" | "wrong" | "none"} verdict */
export function showVerdict(row, verdict) {
  part(row, "verdict").hidden = false;
  say(row, verdict);
  part(row, "key").hidden = false;
  /** @type {HTMLFieldSetElement} */ (row.querySelector("form > fieldset")).disabled = true;
  row.querySelector("[data-flag]")?.closest("label")?.toggleAttribute("hidden", true);
}

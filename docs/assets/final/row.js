/** One case in the list of a final check: made around its form, judged when all is handed in. */
import { part } from "../kit/dom.js";
import { soon } from "../kit/slices.js";
import { say, tell } from "../kit/words.js";
import { arrange, fill } from "../quiz/fields.js";
import { showMarks } from "../quiz/marks.js";
import { mixed } from "../quiz/mix.js";

/** What a form says of its answer in a lesson, or of what was answered there; nothing of it is wanted here. */
const TELLING = ".course-question__hint, quiz-became";

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
  for (const piece of form.querySelectorAll(TELLING)) piece.remove();
  part(form, "key").hidden = true;
  form.addEventListener("submit", (event) => event.preventDefault());
  row.append(form);
  return row;
}

/**
 * Put its options into the order of a sitting, and back what was answered.
 *
 * @param {HTMLElement} row
 * @param {import("../quiz/bank.js").Bank} bank
 * @param {number} seed
 * @param {string[]} draft
 * @param {boolean} flagged
 */
export function fillRow(row, bank, seed, draft, flagged) {
  const { question = "" } = row.dataset;
  const form = /** @type {HTMLFormElement} */ (row.querySelector("form"));
  const kind = bank.kinds[bank.keys[question]?.kind ?? ""];
  const rows = mixed([...form.querySelectorAll("[data-row]")], seed);
  arrange(rows);
  if (bank.right(question, kind?.read(new FormData(form)) ?? [])) arrange(rows.reverse()); // steps must not begin in their order
  if (draft.length) fill(form, rows, draft);
  /** @type {HTMLInputElement} */ (row.querySelector("[data-flag]")).checked = flagged;
  const fields = /** @type {HTMLElement} */ (form.querySelector("fieldset"));
  soon(async () => (await kind?.more?.())?.assist(fields));
}

/**
 * What became of it, and its key; there is nothing to answer any more.
 *
 * @param {HTMLElement} row
 * @param {"right" | "wrong" | "none"} verdict
 * @param {string[]} hits what of the key the answer has met
 */
export function showVerdict(row, verdict, hits) {
  part(row, "verdict").hidden = false;
  say(row, verdict);
  const key = /** @type {HTMLDetailsElement} */ (part(row, "key"));
  key.hidden = false;
  key.open = true;
  showMarks(row, hits, true);
  /** @type {HTMLFieldSetElement} */ (row.querySelector("form > fieldset")).disabled = true;
  row.querySelector("[data-flag]")?.closest("label")?.toggleAttribute("hidden", true);
}

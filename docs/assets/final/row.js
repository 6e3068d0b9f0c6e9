/** One case of a final check: made around its form, judged when all is handed in. */
import { part } from "../kit/dom.js";
import { soon } from "../kit/slices.js";
import { say, tell } from "../kit/words.js";
import { arrange, fill } from "../quiz/fields.js";
import { showMarks } from "../quiz/marks.js";
import { mixed } from "../quiz/mix.js";

/** @typedef {import("./sitting.js").Sitting} Sitting */

/** What a form says of its answer in a lesson, or of what was answered there; nothing of it is wanted here. */
const TELLING = ".course-question__hint, quiz-became";

/**
 * @param {HTMLElement} row a copy of the template
 * @param {HTMLElement} form of the question
 * @param {string} question
 * @param {{ number: number, all: number }} place
 */
export function createRow(row, form, question, place) {
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

/** Put its options into the order of a sitting, and back what was answered. @param {HTMLElement} row @param {Sitting} sitting */
export function fillRow(row, sitting) {
  const { question = "" } = row.dataset;
  const { keys, kinds } = sitting.bank;
  const form = formIn(row);
  const kind = kinds[keys[question]?.kind ?? ""];
  const rows = mixed([...form.querySelectorAll("[data-row]")], sitting.seed(question));
  arrange(rows);
  if (sitting.bank.right(question, kind?.read(new FormData(form)) ?? [])) arrange(rows.reverse()); // steps must not begin in their order
  showDraft(row, sitting);
  const fields = /** @type {HTMLElement} */ (form.querySelector("fieldset"));
  soon(async () => (await kind?.more?.())?.assist(fields));
}

/** Show what was answered and flagged, maybe in another tab. @param {HTMLElement} row @param {Sitting} sitting */
export function showDraft(row, sitting) {
  const { question = "" } = row.dataset;
  const form = formIn(row);
  fill(form, [...form.querySelectorAll("[data-row]")], sitting.draft(question));
  /** @type {HTMLInputElement} */ (row.querySelector("[data-flag]")).checked =
    sitting.flagged(question);
}

/** What the fields hold; half an answer too: the reader may go on tomorrow. @param {HTMLElement} row @param {Sitting} sitting */
export function readRow(row, { bank: { keys, kinds } }) {
  const given = kinds[keys[row.dataset.question ?? ""]?.kind ?? ""]?.read(
    new FormData(formIn(row)),
  );
  return (given ?? []).filter(Boolean); // an emptied field is no answer
}

/** @param {HTMLElement} row @returns {HTMLFormElement} */
function formIn(row) {
  return /** @type {HTMLFormElement} */ (row.querySelector("form"));
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

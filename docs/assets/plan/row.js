/**
 * One step as it stands in the page, and the fields behind it.
 *
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field
 */
import { must, part } from "../kit/dom.js";
import { filled, tell } from "../kit/words.js";
import { formatDate } from "../kit/days.js";
import { outside } from "./rules.js";

/** @param {HTMLElement} row @param {import("./rules.js").Step} step @param {import("./rules.js").Phase[]} phases @param {string} first day of the plan */
export function draw(row, step, phases, first) {
  const { text, day, done, proof, phase } = step;
  row.hidden = step.gone || step.waits;
  row.toggleAttribute("data-done", Boolean(done));
  // The build has put in blanks that do not break: they stay while the words do.
  if (words(part(row, "text")) !== text) part(row, "text").textContent = text || "…";
  for (const [name, value] of Object.entries({ text, day, proof, phase, done: done && "1" }))
    fill(row, name, value);
  const summary = /** @type {HTMLElement} */ (row.querySelector("summary"));
  summary.setAttribute("aria-label", filled(summary.dataset.text ?? "", { text }));
  const { unset = "" } = part(row, "day").dataset;
  hint(part(row, "day"), day && formatDate(day));
  if (!first && unset) Object.assign(part(row, "day"), { textContent: unset, hidden: false });
  hint(part(row, "ticked"), done && formatDate(done));
  part(row, "outside").hidden = !outside(step, phases, first);
  part(row, "proved").hidden = !proof;
  part(row, "proof").textContent = proof;
}

/** Fill a field, but for one that is being written in; remember with what. @param {Element} owner @param {string} name @param {string} value */
export function fill(owner, name, value) {
  const input = /** @type {Field} */ (
    must(owner.querySelector(`[data-field=${name}]`), owner, name)
  );
  if (input === document.activeElement && fieldValue(input) !== (input.dataset.shown ?? "")) return;
  input.dataset.shown = value;
  if (input instanceof HTMLInputElement && input.type === "checkbox") input.checked = value !== "";
  else if (input.value !== value) input.value = value;
}

/** @param {Field} input */
export const fieldValue = (input) =>
  input instanceof HTMLInputElement && input.type === "checkbox"
    ? input.checked
      ? "1"
      : ""
    : input.value;

/** A part that is there only with a day. @param {HTMLElement} element @param {string} day */
export function hint(element, day) {
  element.hidden = !day;
  if (day) tell(element, { day });
}

/** The text of an element as its author wrote it. @param {Element} element */
export const words = (element) => element.textContent.replaceAll("\u00a0", " ").trim();

/** @param {Element} owner @param {string} name of a template */
export function copied(owner, name) {
  const { content } = /** @type {HTMLTemplateElement} */ (part(owner, name));
  return /** @type {HTMLElement} */ (
    /** @type {Element} */ (content.firstElementChild).cloneNode(true)
  );
}

/** A step that was taken out, with the button that brings it back. @param {HTMLElement} plan @param {import("./rules.js").Step} step */
export function goneItem(plan, { id, text }) {
  const item = copied(plan, "back");
  /** @type {Element} */ (item.firstElementChild).textContent = text;
  const button = must(item.querySelector("button"), plan, "button");
  button.dataset.back = id;
  button.setAttribute("aria-label", `${button.textContent}: ${text}`);
  return item;
}

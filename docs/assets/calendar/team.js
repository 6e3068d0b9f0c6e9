/** The fields about the team: a number, or a sentence beside the field where there is none. */
import { readWhole } from "../balance/fields.js";

/** @param {HTMLElement} owner @param {HTMLInputElement} field @returns {number | undefined} */
export function teamOf(owner, field) {
  const { name, dataset } = field;
  const { value, wrong } = readWhole(field.value, Number(dataset.least), Number(dataset.most));
  for (const line of owner.querySelectorAll(`[data-field^="${name}-"]`))
    line.toggleAttribute("hidden", line.getAttribute("data-field") !== `${name}-${wrong}`);
  mark(field, Boolean(wrong));
  if (wrong) field.focus();
  return value;
}

/** @param {HTMLInputElement} field @param {boolean} wrong */
export function mark(field, wrong) {
  if (wrong) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

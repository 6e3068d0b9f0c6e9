/** A field that cannot be read: a sentence beside it, and what a screen reader hears of it. */
import { must } from "./dom.js";

/** @param {HTMLInputElement} field whose id with `-error` is the place of the sentence @param {string} error nothing where all is well */
export function mark(field, error) {
  const place = must(
    field.form?.querySelector(`#${field.id}-error`),
    field,
    `place for errors of ${field.id}`,
  );
  if (place.textContent !== error) place.textContent = error;
  if (error) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

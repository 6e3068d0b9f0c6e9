/** The words of a page with what only a script knows put into them. */

/** @param {HTMLElement} element whose sentence is in data-text @param {Record<string, any>} values by the names in its braces */
export function tell(element, values) {
  element.textContent = filled(element.dataset.text ?? "", values);
}

/** @param {string} sentence @param {Record<string, any>} values */
export function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

/** The words of a page with what only a script knows put into them. */

/** @param {HTMLElement} element whose sentence is in data-text, else its own text @param {Record<string, any>} values by the names in its braces */
export function tell(element, values) {
  element.textContent = filled((element.dataset.text ??= element.textContent), values);
}

/**
 * Show one of the sentences that stand in the page, and hide the others.
 *
 * @param {Element} owner of all elements with data-say
 * @param {string} name data-say of the one to show; another name hides all
 * @param {Record<string, any>} [values] by the names in its braces
 */
export function say(owner, name, values = {}) {
  for (const line of /** @type {NodeListOf<HTMLElement>} */ (
    owner.querySelectorAll("[data-say]")
  )) {
    line.hidden = line.dataset.say !== name;
    if (!line.hidden && !line.firstElementChild) tell(line, values); // a link in it would be lost
  }
}

/** @param {string} sentence @param {Record<string, any>} values */
export function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** The bar under the thumb: its buttons are those of the question in view, or lead on. */
import { filled } from "../kit/words.js";

/**
 * What a question can be asked to do now, by its own buttons; none once it is done.
 *
 * @param {Element} question
 * @returns {{ first?: HTMLButtonElement, second?: HTMLButtonElement, open: boolean }}
 */
export function buttonsOf(question) {
  const button = (/** @type {string} */ name) => {
    const one = question.querySelector(`button[data-part=${name}]`);
    return one instanceof HTMLButtonElement && !one.hidden ? one : undefined;
  };
  const fields = question.querySelector("fieldset");
  if (!fields?.disabled) return { first: button("check"), open: true };
  return { first: button("retry"), second: button("reveal"), open: false };
}

/**
 * Say on the buttons what they do.
 *
 * @param {HTMLElement} bar
 * @param {{ first?: Element, second?: Element, open: boolean } | undefined} asks of the question in view
 * @param {{ part: number, minutes?: string } | undefined} following the part that comes next, where one ends
 */
export function label(bar, asks, following) {
  const { next = "", skip = "", partOf = "" } = bar.dataset;
  const [second, first] = [button(bar, "second"), button(bar, "first")];
  const onward = following ? filled(partOf, following) : next;
  first.textContent = asks?.first?.textContent ?? onward;
  const other = asks?.second?.textContent ?? (asks?.open && asks.first ? skip : "");
  second.textContent = other;
  second.hidden = !other;
}

/**
 * Press the button of a question that one of the bar stands in for; tell whether there was one.
 *
 * @param {Element | undefined} question
 * @param {boolean} [other] the second button
 */
export function pressOwn(question, other = false) {
  const asks = question && buttonsOf(question);
  const own = other ? asks?.second : asks?.first;
  own?.form?.requestSubmit(own);
  return Boolean(own);
}

/** @param {Element} bar @param {string} value @returns {HTMLButtonElement} */
export function button(bar, value) {
  return /** @type {HTMLButtonElement} */ (bar.querySelector(`button[value=${value}]`));
}

/**
 * A number as readers type and paste it: one reading for every field that takes one.
 * Knows no page and no storage.
 */
import { seen } from "./letters.js";

/** Without what nobody sees, with one kind of minus; a last mark ends a sentence and no number: «50,0.» @param {string} text */
export const tidyNumber = (text) =>
  seen(text)
    .replace(/^[−–]/, "-")
    .replace(/(\d)[.,]$/, "$1");

/**
 * The pieces of a decimal number with a comma or a point, which may begin with its mark: «,6».
 *
 * @param {string} text
 * @returns {{ minus: boolean, whole: string, part: string } | null} digits; null where it is none
 */
export function decimal(text) {
  const [, minus, whole = "", part = ""] = /^(-?)(\d*)(?:[.,](\d*))?$/.exec(tidyNumber(text)) ?? [];
  return whole || part ? { minus: Boolean(minus), whole, part } : null;
}

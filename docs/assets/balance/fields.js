/**
 * From what a reader typed to a number, or to the name of what is wrong with it.
 * Knows no page and no storage.
 *
 * @typedef {{ value: number, wrong?: undefined } | { value?: undefined, wrong: string }} Read
 */
import { seen } from "../kit/letters.js";
import { decimal, tidyNumber } from "../kit/numbers.js";

/** Hours in hundredths; a comma or a point, nothing at all is no hours. @param {string} text @param {number} most @returns {Read} */
export function readHours(text, most) {
  if (!seen(text)) return { value: 0 };
  const read = decimal(text);
  if (!read) return { wrong: "text" };
  const { minus, whole, part } = read;
  if (minus) return { wrong: "negative" };
  if (part.length > 2) return { wrong: "decimals" };
  // Longer than any number that could be right: a float would lose its last digits.
  const value = whole.length > 9 ? Infinity : Number(whole) * 100 + Number(part.padEnd(2, "0"));
  return value > most * 100 ? { wrong: "range" } : { value };
}

/** @param {string} text @param {number} least @param {number} most @returns {Read} */
export function readWhole(text, least, most) {
  const typed = tidyNumber(text);
  if (!typed) return { wrong: "empty" };
  if (!/^-?\d+$/.test(typed)) return { wrong: "text" };
  if (typed.startsWith("-")) return { wrong: "negative" };
  const value = Number(typed);
  return value < least || value > most ? { wrong: "range" } : { value };
}

/**
 * Type a number: decimal comma or point, spaces or marks between thousands, roughly or exactly,
 * with a unit behind it or without; a share also as a fraction.
 * Knows no page and no storage.
 *
 * @typedef {[name: string, least: number, most: number, unit?: string]} Range the right one is
 *   first and names the unit of the question: «тыс. ₽», «часов», «%»
 */
import { amounts, cleaned, numbers } from "../amounts.js";
import { mentions, unitOf } from "../units.js";

/** @typedef {import("../amounts.js").Amount} Amount */

const SPACES = /[\s'’ʼ`]/g;
const LEADING = /^([-−–+]?)(\d[\d.,]*|[.,]\d+)(?:[%‰₽$€]|\p{L}.*)?$/u;
const MONEY = /^[₽$€]?$/;

/** @param {FormData} form */
export function read(form) {
  return [String(form.get("answer") ?? "").trim()];
}

/** @param {string[]} _ @param {string[]} given */
export function fits(_, given) {
  const [text = ""] = given;
  return amounts(text).length > 0 || leading(text).length > 0;
}

/** @param {Range[]} key the right one first @param {string[]} given */
export function grade(key, given) {
  const hit = met(key, values(given[0], key[0]?.[3]));
  return { score: hit !== undefined && hit === key[0]?.[0] ? 1 : 0, hits: hit ? [hit] : [] };
}

/**
 * Whether the answer is in a unit that was not asked for: it is told before it is judged. An answer
 * that was judged all the same, in an older version or in the final check, is its bare number.
 *
 * @param {Range[]} key @param {string[]} given
 */
export function unlike(key, given) {
  const [text = "", unit = ""] = [given[0], key[0]?.[3]];
  if (!unit) return false;
  const found = amounts(text);
  const misread = found.some((one) => one.unit) && !met(key, meant(text, unit));
  return found.some((one) => other(one, unit)) || Boolean(misread && met(key, leading(text)));
}

/**
 * What the text may mean in the unit that is asked for, the likeliest first: «1,8 млн» is 1800
 * thousands. 1.250 is 1250 to some and 1.25 to others, so it is both.
 *
 * @param {string} [text]
 * @param {string} [unit]
 * @returns {number[]}
 */
export function values(text = "", unit = "") {
  return [...new Set([...meant(text, unit), ...leading(text)])];
}

/** @param {string} text @param {string} unit */
function meant(text, unit) {
  const { of, times, size } = unitOf(unit);
  return amounts(text)
    .filter((one) => (unit ? !other(one, unit) : MONEY.test(one.of)))
    .flatMap((one) => {
      if (one.unit) return [one.value / (times * (one.of ? size : 1))];
      if (of !== "%" || !one.share) return [one.value];
      const share = (100 * one.value) / size;
      return one.share === "surely" ? [share] : [one.value, share];
    })
    .map((value) => Number(value.toPrecision(12)));
}

/** Whether an amount measures something else than the unit that is asked for. @param {Amount} one @param {string} unit */
function other(one, unit) {
  const { of, times } = unitOf(unit);
  if (!one.of || one.of === of) return false;
  if (!of && times > 1) return !MONEY.test(one.of); // «1,8 млн ₽» where millions are asked for
  return Boolean(of) || !mentions(unit);
}

/** The number that the text begins with, whatever follows it. @param {string} text */
function leading(text) {
  const [, sign = "", digits = ""] = cleaned(text).replace(SPACES, "").match(LEADING) ?? [];
  return numbers(digits).map((value) => (/[-−–]/.test(sign) ? -value : value));
}

/** The name of the first range that holds one of the values. @param {Range[]} key @param {number[]} found */
function met(key, found) {
  // 0.1 + 0.2 is not 0.3: what a reader sees as the edge is within.
  return key.find(([, least, most]) =>
    found.some((value) => value >= least - 1e-9 && value <= most + 1e-9),
  )?.[0];
}

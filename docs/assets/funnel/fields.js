/**
 * From what a reader typed to a number, or to the name of what is wrong with it.
 * Knows no page and no storage.
 *
 * @typedef {{ value: number, wrong?: undefined } | { value?: undefined, wrong: string }} Read
 *   hundredths; "empty", "text", "negative", "decimals", "least", "most"
 * @typedef {object} Bounds
 * @property {number} least hundredths
 * @property {number} most hundredths
 * @property {number} digits behind the comma, two at the most
 * @property {Record<string, number>} units what may stand behind a number, and how many ones it is
 */
import { tidyNumber } from "../kit/numbers.js";

/** Longer than any number that could be right: a float would lose its last digits. */
const LONGEST = 12;

/** @param {string} text @param {Bounds} bounds @returns {Read} */
export function readNumber(text, { least, most, digits, units }) {
  // Blanks stand between thousands.
  const typed = tidyNumber(text.normalize("NFKC").replace(/\s/g, "").toLowerCase());
  if (!typed) return { wrong: "empty" };
  const [, minus, whole = "", part = "", unit = ""] =
    /^(-?)(\d*)(?:[.,](\d*))?([^\d,]*)$/.exec(typed) ?? [];
  const factor = scale(unit, units);
  if ((!whole && !part) || !factor) return { wrong: "text" };
  if (minus) return { wrong: "negative" };
  // Half a million has more digits behind its comma than half a rouble.
  const room = digits + String(factor).length - 1;
  if (part.length > room) return { wrong: "decimals" };
  const known = whole.replace(/^0+/, "");
  const value =
    known.length > LONGEST ? Infinity : Number(known + part.padEnd(room, "0")) * 10 ** (2 - digits);
  return value < least ? { wrong: "least" } : value > most ? { wrong: "most" } : { value };
}

/** How many ones the units together are; 0 where one is unknown. @param {string} text @param {Record<string, number>} units */
function scale(text, units) {
  const longest = Object.keys(units).sort((a, b) => b.length - a.length);
  let factor = 1;
  for (let rest = text.replaceAll(".", ""); rest; ) {
    const name = longest.find((one) => rest.startsWith(one));
    if (!name) return 0;
    factor *= units[name] ?? 0;
    rest = rest.slice(name.length);
  }
  return factor;
}

/** `₽ тыс=1000` as the template writes it. @param {string} text @returns {Record<string, number>} */
export function readUnits(text) {
  const pairs = text.split(" ").filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => [pair.split("=")[0], Number(pair.split("=")[1] ?? 1)]),
  );
}

/** As Russians write it, with at most two decimals: 1 250,5. @param {number} hundredths */
export const shown = (hundredths) =>
  (hundredths / 100).toLocaleString("ru", { maximumFractionDigits: 2 });

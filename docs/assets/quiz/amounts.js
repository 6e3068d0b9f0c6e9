/**
 * Amounts as people write them: «1,8 млн», «2 ч 30 мин», «около 1800», «половина», «1/2».
 * Knows no page and no storage.
 *
 * @typedef {{ value: number, of: string, unit: boolean, share: "" | "maybe" | "surely" }} Amount in
 *   basic units (see units.js); what it measures; whether a unit was written; whether it is a part
 *   of a whole: 1/2 surely is, 0.5 may be
 */
import { seen } from "../kit/letters.js";
import { measured, unitOf } from "./units.js";

const QUOTES = /["«»“”„]/g;
const ROUGHLY =
  /^(?:(?:около|примерно|приблизительно|приблизит|прибл|прим|порядка|где-то|почти|ровно|[≈~≃≅=])\.?\s*)+/iu;
const MONEY = /^([-−–+]?)\s*([₽$€])\s*(.+)$/u;
const BETWEEN = /(?<=[\d.,])[\s'’ʼ`]+(?=[\d.,])/g;
const CLOSING = /[\s.,;:!?…]+$/u;

/** Words that are numbers; what follows «пол-» must be a unit. @type {readonly [RegExp, string][]} */
const SPELLED = [
  [/^(одна\s+)?половин\p{L}*/iu, "1/2 "],
  [/^две\s+трети/iu, "2/3 "],
  [/^три\s+четверти/iu, "3/4 "],
  [/^(одна\s+)?треть(?!\p{L})/iu, "1/3 "],
  [/^(одна\s+)?четверть(?!\p{L})/iu, "1/4 "],
  [/^полтор[аы](?!\p{L})/iu, "1.5 "],
];

const FRACTION = /^([-−–+]?)(?:(\d+)\s+)?(\d+)\s*[/⁄]\s*(\d+)(?![\d/⁄.,])(.*)$/su;
const PIECE = /(\d[\d.,]*|[.,]\d+)\s*([^\d]*)/gu;
const UNIT = /^[%‰₽$€]|^\p{L}/u;
const BEGUN = /^([-−–+]?)\s*[.,]?\d/u;

/**
 * What a text may mean, the likeliest first; nothing where it is no amount.
 *
 * @param {string} text
 * @returns {Amount[]}
 */
export function amounts(text) {
  const plain = cleaned(text);
  const part = fraction(plain);
  if (part) return [part];
  return BEGUN.test(plain) ? summed(plain) : [];
}

/** Without what cannot be seen, hedges in front and dots behind; vulgar fractions and words as digits. @param {string} text */
export function cleaned(text) {
  const half = /^пол-?(\p{L}.*)$/iu;
  const plain = seen(text)
    .replace(QUOTES, "")
    .replace(/[¼-¾⅐-⅞]/g, (one) => ` ${one.normalize("NFKC")}`)
    .trim()
    .replace(ROUGHLY, "")
    .replace(MONEY, "$1$3 $2")
    .replace(CLOSING, "");
  const [, rest = ""] = half.exec(plain) ?? [];
  if (rest && measured(rest)) return `1/2 ${rest}`;
  return SPELLED.reduce((now, [word, digits]) => now.replace(word, digits), plain).trim();
}

/** @param {string} text @returns {Amount | undefined} */
function fraction(text) {
  const [, sign = "", whole = "0", part = "", of = "", tail = ""] = FRACTION.exec(text) ?? [];
  if (!Number(of)) return undefined;
  const value = signed((Number(whole) + Number(part) / Number(of)) * basic(tail), sign);
  const unit = measured(tail);
  return { value, of: unitOf(tail).of, unit, share: unit ? "" : "surely" };
}

/** «1 млн 800 тыс. ₽», «2 ч 30 мин»: pieces of one measure, each with its unit. @param {string} text @returns {Amount[]} */
function summed(text) {
  const [, sign = ""] = BEGUN.exec(text) ?? [];
  const pieces = [...text.replace(BETWEEN, "").matchAll(PIECE)].map(
    ([, digits = "", tail = ""]) => ({
      values: numbers(digits).map((value) => value * basic(tail)),
      tail,
    }),
  );
  const measures = pieces.map(({ tail }) => unitOf(tail).of);
  const of = measures.filter(Boolean).at(-1) ?? "";
  if (pieces.some(({ tail }) => tail && !UNIT.test(tail))) return [];
  if (pieces.length > 1 && !(together(measures, of) && pieces.every(({ tail }) => measured(tail))))
    return [];
  const [first, ...more] = pieces;
  const rest = more.reduce((sum, { values: [value = NaN] }) => sum + value, 0);
  const unit = measured(first?.tail ?? "");
  return (first?.values ?? []).map((value) => ({
    value: signed(value + rest, sign),
    of,
    unit,
    share: !unit && value > 0 && value < 1 ? "maybe" : "",
  }));
}

/** Money may name its measure once, at the end; hours and minutes are told each. @param {string[]} measures @param {string} of */
const together = (measures, of) =>
  measures.every((one) => one === of || (!one && !/[a-z]/.test(of)));

/** How many basic units one of a unit is. @param {string} text */
function basic(text) {
  const { times, size } = unitOf(text);
  return times * size;
}

/**
 * What digits with marks may mean: 1.250 is 1250 to some and 1.25 to others, so it is both.
 *
 * @param {string} written
 * @returns {number[]}
 */
export function numbers(written) {
  const digits = written.replace(/[.,]+$/, "").replace(/^(?=[.,])/, "0");
  const marks = digits.replace(/\d/g, "");
  const last = marks.at(-1) ?? "";
  const decimal = digits.split(last || " ").length === 2 ? Number(plain(digits, last)) : NaN;
  const whole =
    /^\d{1,3}([.,]\d{3})+$/.test(digits) && new Set(marks).size === 1
      ? Number(plain(digits, ""))
      : NaN;
  return [marks ? decimal : Number(digits || NaN), whole].filter(Number.isFinite);
}

/** Digits with a point for their decimal mark, and without the others. @param {string} digits @param {string} mark */
function plain(digits, mark) {
  const [before = "", after = ""] = mark ? digits.split(mark) : [digits];
  return `${before.replace(/[.,]/g, "")}.${after}0`;
}

/** @param {number} value @param {string} sign */
const signed = (value, sign) => (/[-−–]/.test(sign) ? -value : value);

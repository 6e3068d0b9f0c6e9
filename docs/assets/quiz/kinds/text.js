/**
 * Type a word or a few; capitals, ё, kinds of dashes, quotes and spaces make no difference, nor do
 * the order of the words, their forms, and a word or two beside them.
 * Knows no page and no storage.
 */
import { seen } from "../../kit/letters.js";
import { says } from "../phrases.js";

export { read } from "./number.js";

/** @param {string[]} _ @param {string[]} given */
export function fits(_, given) {
  return same(given[0]) !== "";
}

/** @typedef {[name: string, right: number, spellings: string[]]} Answer */

/** @param {Answer[]} key in the order of trying @param {string[]} given */
export function grade(key, given) {
  const text = same(given[0]);
  const found = (/** @type {(text: string, spelling: string) => boolean} */ meets) =>
    key.filter(([, , spellings]) => spellings.some((one) => meets(text, same(one))));
  const [exact] = found(like);
  const said = found(says);
  const hit = exact ?? found(nearly)[0] ?? agreed(said);
  return {
    score: hit?.[1] ? 1 : 0,
    hits: hit ? [hit[0]] : [],
    almost: Boolean(hit?.[1] && !exact && !said.includes(hit)),
  };
}

/** The first, where all are right or all are wrong: who names two of both has not decided. @param {Answer[]} answers */
const agreed = (answers) =>
  answers.every(([, right]) => right === answers[0]?.[1]) ? answers[0] : undefined;

/** @param {string} [text] */
export function same(text = "") {
  return seen(text)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[‐-―−]/g, "-")
    .replace(/["«»“”„'’.,;:!?…]/g, " ")
    .replace(/\s*-\s*/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a text is as a spelling says; `*` stands for anything. @param {string} text @param {string} spelling */
function like(text, spelling) {
  const parts = spelling.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(text);
}

/**
 * Whether a slip of the finger or two lies between them: one in words from four letters,
 * two from eight. A spelling with an asterisk at its end is compared with the beginning.
 *
 * @param {string} text
 * @param {string} spelling
 */
function nearly(text, spelling) {
  const open = spelling.endsWith("*");
  const word = open ? spelling.slice(0, -1) : spelling;
  const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  return !word.includes("*") && slips > 0 && distance(word, text, open) <= slips;
}

/**
 * How many letters were left out, added, changed or swapped with their neighbour
 * (optimal string alignment).
 *
 * @param {string} word
 * @param {string} text
 * @param {boolean} open the best beginning of the text will do
 */
function distance(word, text, open) {
  /** @type {number[][]} */
  const rows = [[...text, ""].map((_, j) => j)];
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    const [above = [], higher = []] = [rows[i - 1], rows[i - 2]];
    for (let j = 1; j <= text.length; j++) {
      const swapped = word[i - 1] === text[j - 2] && word[i - 2] === text[j - 1];
      const change = Number(word[i - 1] !== text[j - 1]);
      const ways = [n(above[j]) + 1, n(row[j - 1]) + 1, n(above[j - 1]) + change];
      row.push(Math.min(...ways, swapped ? n(higher[j - 2]) + 1 : Infinity));
    }
    rows.push(row);
  }
  const last = rows.at(-1) ?? [];
  return open ? Math.min(...last) : n(last.at(-1));
}

const n = (/** @type {number | undefined} */ value) => value ?? Infinity;

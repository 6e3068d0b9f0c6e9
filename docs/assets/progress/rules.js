/**
 * What a reader has answered and written, as plain data. Knows no page and no storage.
 *
 * Attempts never change; what is shown is computed from them. An entry is what the reader may
 * write anew: a note, a tick, a date; the newest counts, an empty one was taken away. Merging is
 * the union by id, so it may be done in any order and any number of times, and loses nothing.
 * progress.schema.json says what each field means.
 *
 * @typedef {{ question: string, given: string[], at: number, fingerprint: string, moment?: string,
 *   confidence?: string, hints?: number, seed?: number, revealed?: boolean, sitting?: string,
 *   clock?: number }} Attempt
 * @typedef {{ question: string, at: number }} Reset
 * @typedef {{ value: string[], at: number, clock?: number }} Entry
 * @typedef {{ version: 2, attempts: Record<string, Attempt>, resets: Record<string, Reset>,
 *   entries: Record<string, Entry> }} Progress
 */
import { LAST_TIME } from "../kit/clock.js";

/** A reset of this question is a reset of all. */
export const ALL = "*";

/** How deep a field of a later version may be: beyond some thousands nothing can be written again. */
const DEPTH = 9;

/** The tables of a document, and what each holds. @type {Record<string, (value: any) => boolean>} */
export const tables = {
  attempts: ({
    question,
    given,
    at,
    fingerprint,
    moment = "",
    confidence = "",
    hints = 0,
    seed = 0,
    sitting = "",
    clock = 0,
  }) =>
    isTexts(given, [question, fingerprint, moment, confidence, sitting]) &&
    isNumbers(at, hints, seed, clock),
  resets: ({ question, at }) => isTexts([question]) && isNumbers(at),
  entries: ({ value, at, clock = 0 }) => isTexts(value) && isNumbers(at, clock),
};

/** A document whose tables are made one by one. @param {(name: string) => any} make @returns {Progress} */
const documentOf = (make) =>
  /** @type {any} */ ({
    version: 2,
    ...Object.fromEntries(Object.keys(tables).map((name) => [name, make(name)])),
  });

export const emptyProgress = () => documentOf(() => ({}));

/**
 * Progress from a stored text; null where it is damaged or of a version we do not know.
 *
 * @param {string | null} text
 * @returns {Progress | null}
 */
export function parse(text) {
  if (text === null) return emptyProgress();
  try {
    let now = JSON.parse(text);
    // A line for each earlier version: what it stored becomes what the next one did.
    if (now.version === 1) now = { ...now, version: 2, entries: {} };
    const whole =
      now.version === 2 &&
      Object.entries(tables).every(
        ([name, fits]) =>
          isObject(now[name]) &&
          Object.values(now[name]).every((one) => isObject(one) && fits(one)),
      );
    return whole ? documentOf((name) => mended(now[name])) : null;
  } catch {
    return null;
  }
}

/**
 * @param {any} one a document, or the tables of one that there are
 * @param {any} other
 * @param {any} [old] what was in both: of it, what is not in the one was erased
 * @returns {Progress}
 */
export const merge = (one, other, old = {}) =>
  documentOf((name) => union(one[name], other[name], old[name]));

/**
 * The attempts at each question, the oldest first: all ever made, and those since it was begun anew.
 *
 * @param {Progress} progress
 */
export function history(progress) {
  /** @type {Map<string, { ever: Attempt[], now: Attempt[] }>} */
  const questions = new Map();
  const begun = new Map();
  for (const { question, at } of Object.values(progress.resets)) {
    begun.set(question, Math.max(begun.get(question) ?? 0, at));
  }
  const attempts = Object.entries(progress.attempts);
  attempts.sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1));
  for (const [, attempt] of attempts) {
    const { question, at } = attempt;
    const known = questions.get(question) ?? { ever: [], now: [] };
    questions.set(question, known);
    known.ever.push(attempt);
    if (at > Math.max(begun.get(question) ?? 0, begun.get(ALL) ?? 0)) known.now.push(attempt);
  }
  return questions;
}

/**
 * @template {{ at: number }} T
 * @param {Record<string, T>} [one]
 * @param {Record<string, T>} [other]
 * @param {Record<string, T>} [old]
 */
function union(one = {}, other = {}, old = {}) {
  const newer = Object.entries(other).filter(
    ([id, value]) =>
      old[id] !== value && (!Object.hasOwn(one, id) || wins(value, /** @type {T} */ (one[id]))),
  );
  return { ...one, ...Object.fromEntries(newer) };
}

/**
 * The newer wins; where damage or two clocks made two of one time, all orders keep the same: the one
 * that has lost fewer letters on its way through a wrong code page.
 *
 * @param {{ at: number }} value
 * @param {{ at: number }} rival
 */
function wins(value, rival) {
  if (value.at !== rival.at || value === rival) return value.at > rival.at;
  const [one, other] = [JSON.stringify(value), JSON.stringify(rival)];
  return lost(one) === lost(other) ? one > other : lost(one) < lost(other);
}

/** @param {string} text */
const lost = (text) => text.split("\ufffd").length;

/**
 * A table whose records hurt nobody. What damage left in them would be felt on every page: a time
 * that no clock shows, a field so deep that the whole could not be written any more.
 *
 * @param {Record<string, any>} table
 */
function mended(table) {
  const hurt = Object.entries(table).filter(([, one]) =>
    Object.entries(one).some(([name, value]) => hurts(name, value)),
  );
  return hurt.length
    ? { ...table, ...Object.fromEntries(hurt.map(([id, one]) => [id, mend(one)])) }
    : table;
}

/** @param {Record<string, any>} record */
function mend({ at, ...record }) {
  const good = Object.entries(record).filter(([name, value]) => !hurts(name, value));
  return { at: Math.max(-LAST_TIME, Math.min(at, LAST_TIME)), ...Object.fromEntries(good) };
}

/** @param {string} name @param {unknown} value */
const hurts = (name, value) =>
  typeof value === "object"
    ? isDeep(value)
    : (name === "at" || name === "clock") && Math.abs(Number(value)) > LAST_TIME;

/** @param {unknown} value @param {number} [room] @returns {boolean} */
const isDeep = (value, room = DEPTH) =>
  typeof value === "object" &&
  value !== null &&
  (!room || Object.values(value).some((one) => isDeep(one, room - 1)));

/** @param {unknown} value */
const isObject = (value) => typeof value === "object" && value && !Array.isArray(value);

/** @param {unknown[]} lists */
const isTexts = (...lists) =>
  lists.every((list) => Array.isArray(list) && list.every((one) => typeof one === "string"));

/** @param {unknown[]} values */
const isNumbers = (...values) => values.every(Number.isFinite);

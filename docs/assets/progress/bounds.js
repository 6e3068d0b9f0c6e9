/**
 * What a link or a file may bring, one door for all ways in: the known fields of a record, each of
 * a size that somebody's answers have, of a time that has been. Knows no page and no storage.
 */
import { LAST_TIME, latestTime } from "../kit/clock.js";
import { isPlain, isPlainLine, plainText } from "../kit/letters.js";

/** Letters of an id, of the name of an entry and of a text, twice what any field takes; pieces of an answer; hints. */
const MOST = { id: 100, name: 300, text: 8000, pieces: 500, hints: 100 };

/** What is to be taken of a value; undefined where it is refused. @typedef {(value: any) => unknown} Field */

/** @type {Field} */
const id = (value) =>
  typeof value === "string" && value.length <= MOST.id && isPlainLine(value) ? value : undefined;

/** @type {Field} */
const texts = (value) => {
  const fit =
    Array.isArray(value) &&
    value.length <= MOST.pieces &&
    value.every((one) => typeof one === "string" && one.length <= MOST.text);
  if (!fit) return undefined;
  return value.every(isPlain) ? value : value.map(plainText);
};

/** @param {number} least @param {number} most @returns {Field} */
const between = (least, most) => (value) =>
  typeof value === "number" && value >= least && value <= most ? value : undefined;

/** How much later it is than it should be is asked of the record as a whole. */
const time = between(-Number.MAX_VALUE, Number.MAX_VALUE);

/** The fields of each table, as progress.schema.json has them. @type {Record<string, Record<string, Field>>} */
const FIELDS = {
  attempts: {
    question: id,
    given: texts,
    at: time,
    fingerprint: id,
    moment: id,
    confidence: id,
    hints: between(0, MOST.hints),
    seed: between(0, 2 ** 32),
    revealed: (value) => (value === true ? value : undefined),
    sitting: id,
    clock: between(-LAST_TIME, LAST_TIME),
  },
  resets: { question: id, at: time },
  entries: { value: texts, at: time, clock: between(-LAST_TIME, LAST_TIME) },
};

/**
 * A record as it may come in: itself where it is as it should be, a copy where it is less, null
 * where it cannot be had.
 *
 * @template {{ at: number, clock?: number }} T
 * @param {string} table
 * @param {string} name of the record
 * @param {T} record of that table, as progress/rules.js has it
 * @param {number} [now]
 * @returns {T | null}
 */
export function bounded(table, name, record, now = Date.now()) {
  const most = table === "entries" ? MOST.name : MOST.id;
  if (name.length > most || !isPlainLine(name)) return null;
  const known = FIELDS[table] ?? {};
  let whole = true;
  /** @type {[string, unknown][]} */
  const taken = [];
  for (const [field, value] of Object.entries(record)) {
    if (value === undefined) continue;
    const kept = Object.hasOwn(known, field) ? known[field]?.(value) : value;
    if (kept === undefined) return null;
    whole &&= Object.hasOwn(known, field) && kept === value;
    if (Object.hasOwn(known, field)) taken.push([field, kept]);
  }
  return timed(whole ? record : /** @type {T} */ (Object.fromEntries(taken)), latestTime(now));
}

/**
 * A record of a time to come would be newer than all that are written until then. Where the reader's
 * own clock has told another time, a wrong one was known before: then that is when it was made.
 *
 * @template {{ at: number, clock?: number }} T
 * @param {T} record @param {number} latest @returns {T | null}
 */
function timed(record, latest) {
  const { clock, ...rest } = record;
  if (!((clock ?? 0) <= latest)) return null;
  const told = record.at > latest && clock !== undefined;
  const { at } = told ? { at: clock } : record;
  if (!(at >= 0 && at <= latest)) return null;
  return told ? /** @type {any} */ ({ ...rest, at }) : record;
}

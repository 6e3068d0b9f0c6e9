/**
 * When an event takes place within a frame, and that it neither starts in 2020 nor goes on for ever.
 * Knows no page and no storage.
 */
import { DAY } from "../kit/clock.js";
import { wallsOf } from "./expand.js";
import { midnightOf, momentOf } from "./moment.js";

/** @typedef {import("./event.js").Event} Event @typedef {import("./moment.js").Moment} Moment @typedef {import("./rule.js").Rule} Rule */
/** @typedef {{ from: number, to: number }} Frame UTC, or the time on a wall */
/** @typedef {(moment: Moment) => number} Utc */
/** @typedef {Map<number, { wall: number, lasts?: number }>} Starts by UTC: what the wall shows, and how long, where it is not as long as the others */

const STEPS = 20_000; // of one rule, two of them a time: every hour of a year fits
const ALL = 400_000; // of a file

/** Of a rule that does not come to an end. */
export class TooOften extends Error {}

/** What is left to a whole file; a rule takes its part. */
export class Budget {
  left = ALL;
  rule = 0;

  begin() {
    this.rule = STEPS;
  }

  step(size = 1) {
    this.rule -= size;
    this.left -= size;
    if (this.rule < 0 || this.left < 0) throw new TooOften();
  }
}

/**
 * All starts in a frame, in UTC.
 *
 * @param {Event} event
 * @param {Frame} frame UTC
 * @param {Utc} utc
 * @param {Budget} budget
 * @returns {Starts}
 */
export function startsOf(event, frame, utc, budget) {
  const { start } = event;
  const wide = { from: frame.from - 2 * DAY, to: frame.to + 2 * DAY }; // whatever the zone
  const starts = (/** @type {Rule[]} */ rules) =>
    rules.flatMap((rule) => ruled(rule, start, wide, utc, budget));
  /** @type {Starts} */
  const found = new Map();
  for (const one of [start, ...starts(event.rules), ...event.more]) found.set(utc(one), one);
  for (const at of starts(event.exrules)) found.delete(utc(at));
  drop(found, event.except, start, utc);
  for (const at of [...found.keys()]) if (at < frame.from || at >= frame.to) found.delete(at);
  return found;
}

/**
 * A day without a time takes all that begins on it: by the clock of the series, or by the reader's
 * where the series is in UTC, for nobody plans by that.
 *
 * @param {Starts} found
 * @param {Moment[]} gone
 * @param {Moment} start of the series
 * @param {Utc} utc
 */
export function drop(found, gone, start, utc) {
  for (const one of gone) if (!one.day) found.delete(utc(one));
  const days = new Set(gone.filter(({ day }) => day).map(({ wall }) => wall));
  if (!days.size) return;
  for (const [at, { wall }] of found) {
    if (days.has(start.zone === "Z" ? dayAtHome(at, utc) : midnightOf(wall))) found.delete(at);
  }
}

/** The midnight that began the reader's day. @param {number} at UTC @param {Utc} utc */
export function dayAtHome(at, utc) {
  const midnight = midnightOf(at);
  const begun = (/** @type {number} */ wall) => utc({ wall, zone: "", day: true }) <= at;
  return [DAY, 0].map((more) => midnight + more).find(begun) ?? midnight - DAY;
}

/**
 * @param {Rule} rule
 * @param {Moment} start
 * @param {Frame} frame
 * @param {Utc} utc
 * @param {Budget} budget
 * @returns {Moment[]}
 */
function ruled(rule, start, frame, utc, budget) {
  const last = rule.until ? lastOf(rule.until, start, utc) : Infinity;
  if (last < frame.from) return [];
  const moments = [];
  budget.begin();
  for (const wall of wallsOf(rule, start.wall, frame, budget)) {
    const one = { ...start, wall };
    if (utc(one) > last) break;
    if (wall >= frame.from) moments.push(one);
  }
  return moments;
}

/** The last moment of a rule, UTC: a day, a time of UTC or one on the wall. @param {string} until @param {Moment} start @param {Utc} utc */
function lastOf(until, start, utc) {
  const { wall, zone, day } = momentOf(until);
  if (day) return utc({ ...start, wall: wall + DAY - 1000 });
  return zone ? wall : utc({ ...start, wall });
}

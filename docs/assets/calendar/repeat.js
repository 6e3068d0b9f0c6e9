/**
 * When an event takes place within a frame: ical.js counts the days of a rule, and we see to it
 * that it neither starts in 2020 nor goes on for ever. Knows no page and no storage.
 */
import { DAY } from "../kit/clock.js";
import { timeOf } from "./zones.js";

/** @typedef {import("./event.js").Event} Event @typedef {import("./event.js").Moment} Moment */
/** @typedef {{ from: number, to: number }} Frame UTC, or the time on a wall */

/** What can be jumped over in steps of one length: a rule looks the same from any of them. */
const UNITS = { SECONDLY: 1000, MINUTELY: 60_000, HOURLY: 3_600_000, DAILY: DAY, WEEKLY: 7 * DAY };
const FURTHEST = 400 * 366 * DAY; // no calendar has steps of four centuries
const STEPS = 20_000; // of one rule, two of them a time: every hour of a year fits
const ALL = 400_000; // of a file

/** Of a rule that does not come to an end. */
export class TooOften extends Error {}
class Over extends Error {}

/** What is left to a whole file; a rule takes its part. */
export class Budget {
  left = ALL;
  rule = 0;

  begin() {
    this.rule = STEPS;
  }

  step() {
    if (this.rule-- <= 0 || this.left-- <= 0) throw new TooOften();
  }
}

/**
 * All starts in a frame, in UTC, each with what the wall shows.
 *
 * @param {any} ICAL
 * @param {Event} event
 * @param {Frame} frame UTC
 * @param {(moment: Moment) => number} utc
 * @param {Budget} budget
 * @returns {Map<number, number>} from UTC to the wall
 */
export function startsOf(ICAL, event, frame, utc, budget) {
  const { start } = event;
  const wide = { from: frame.from - 2 * DAY, to: frame.to + 2 * DAY }; // whatever the zone
  const starts = (/** @type {any[]} */ rules) =>
    rules.flatMap((rule) => ruled(ICAL, rule, start, wide, utc, budget));
  const moments = [start, ...starts(event.rules), ...event.more];
  const found = new Map(moments.map((one) => [utc(one), one.wall]));
  for (const at of starts(event.exrules)) found.delete(utc(at));
  drop(found, event.except, utc);
  for (const at of [...found.keys()]) if (at < frame.from || at >= frame.to) found.delete(at);
  return found;
}

/** A day without a time takes all that begins on it. @param {Map<number, number>} found @param {Moment[]} gone @param {(moment: Moment) => number} utc */
export function drop(found, gone, utc) {
  const days = new Set(gone.filter(({ day }) => day).map(({ wall }) => wall));
  for (const one of gone) if (!one.day) found.delete(utc(one));
  if (!days.size) return;
  for (const [at, wall] of found)
    if (days.has(wall - (((wall % DAY) + DAY) % DAY))) found.delete(at);
}

/**
 * @param {any} ICAL
 * @param {any} rule
 * @param {Moment} start
 * @param {Frame} frame
 * @param {(moment: Moment) => number} utc
 * @param {Budget} budget
 * @returns {Moment[]}
 */
function ruled(ICAL, rule, start, frame, utc, budget) {
  const { until, ...endless } = rule;
  const last = until ? lastOf(ICAL, until, start, utc) : Infinity;
  const begun = skipped(endless, start.wall, frame.from);
  if (!begun || last < frame.from || begun.wall > frame.to) return [];
  const moments = [];
  for (const wall of walls(ICAL, { ...endless, ...begun.rule }, begun.wall, frame, budget)) {
    const one = { ...start, wall };
    if (utc(one) > last) break;
    if (wall >= frame.from) moments.push(one);
  }
  return moments;
}

/** The last moment of a rule, UTC: `until` is a day, a time of UTC or one on the wall. @param {any} ICAL @param {any} until @param {Moment} start @param {(moment: Moment) => number} utc */
function lastOf(ICAL, until, start, utc) {
  const time = ICAL.Time.fromString(String(until));
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  if (time.isDate) return utc({ ...start, wall: wall + DAY - 1000 });
  return String(until).endsWith("Z") ? wall : utc({ ...start, wall });
}

/**
 * The same rule begun later, shortly before a frame; null where it has ended before.
 *
 * @param {any} rule
 * @param {number} start
 * @param {number} from
 * @returns {{ wall: number, rule?: object } | null}
 */
function skipped({ freq, interval = 1, count, ...parts }, start, from) {
  if (freq === "MONTHLY")
    return { wall: count === undefined ? monthsOn(start, from, interval, parts) : start };
  const unit = UNITS[/** @type {keyof typeof UNITS} */ (freq)];
  const step = unit * interval;
  const steps = Math.floor((from - start) / step) - 1;
  if (!unit || !(steps > 0)) return { wall: start };
  if (count === undefined) return { wall: start + steps * step };
  const each = perStep(freq, parts);
  if (!each) return { wall: start };
  const left = count - steps * each;
  return left > 0 ? { wall: start + steps * step, rule: { count: left } } : null;
}

/** A rule of days goes by the month alone; without one, a 31st would be lost in the jump. @param {number} start @param {number} from @param {number} interval @param {Record<string, any>} parts */
function monthsOn(start, from, interval, parts) {
  const [begun, frame] = [new Date(start), new Date(from)];
  const months =
    12 * (frame.getUTCFullYear() - begun.getUTCFullYear()) +
    frame.getUTCMonth() -
    begun.getUTCMonth();
  const steps = Math.floor(months / interval) - 1;
  const free = parts.byday || parts.bymonthday;
  if (!(steps > 0) || !(free || begun.getUTCDate() <= 28)) return start;
  if (free) begun.setUTCDate(1);
  return begun.setUTCMonth(begun.getUTCMonth() + steps * interval);
}

/** How many times a step holds, where that is the same in every step; else 0. @param {string} freq @param {Record<string, any>} parts */
function perStep(freq, { wkst: _, ...parts }) {
  const names = Object.keys(parts);
  const days = [parts.byday ?? []].flat();
  if (freq === "WEEKLY" && names.length === 1 && days.length) return new Set(days).size;
  return names.length ? 0 : 1;
}

/** @param {any} ICAL @param {any} rule @param {number} start @param {Frame} frame @param {Budget} budget */
function* walls(ICAL, rule, start, frame, budget) {
  const step =
    (UNITS[/** @type {keyof typeof UNITS} */ (rule.freq)] ?? 30 * DAY) * (rule.interval ?? 1);
  if (step > FURTHEST) return;
  budget.begin();
  try {
    const dtstart = timeOf(ICAL, start);
    const iterator = guarded(
      ICAL,
      { rule: ICAL.Recur.fromData({ ...rule, interval: rule.interval ?? 1 }), dtstart },
      frame,
      budget,
    );
    for (let next; (next = iterator.next()); ) {
      budget.step();
      const wall = Date.UTC(
        next.year,
        next.month - 1,
        next.day,
        next.hour,
        next.minute,
        next.second,
      );
      if (wall > frame.to) return;
      yield wall;
    }
  } catch (error) {
    if (!(error instanceof Over)) throw error;
  }
}

/**
 * An iterator that can be stopped where it looks for a 30th of February. What is overridden here is
 * private to ical.js: only the exact version in package.json makes it safe, so read its
 * recur_iterator.js before raising that.
 *
 * @param {any} ICAL @param {object} options @param {Frame} frame @param {Budget} budget
 */
function guarded(ICAL, options, frame, budget) {
  const end = new Date(frame.to).getUTCFullYear() + 1;
  const look = (/** @type {any} */ iterator) => {
    budget.step();
    if (iterator.last.year > end) throw new Over();
  };
  const Guarded = class extends /** @type {new (options: object) => any} */ (ICAL.RecurIterator) {
    increment_month() {
      super.increment_month();
      look(this);
    }

    /** @param {number} years */
    increment_year(years) {
      super.increment_year(years);
      look(this);
    }

    check_contracting_rules() {
      look(this);
      return super.check_contracting_rules();
    }
  };
  return new Guarded(options);
}

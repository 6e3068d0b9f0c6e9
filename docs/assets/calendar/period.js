/** The days that are counted. Knows no page and no clock of its own. */
import { isDay, monday, plus } from "../kit/days.js";

/** @typedef {{ from: string, to: string }} Period the first day and the last, as `2026-11-23` */

const LASTS = 86_400_000; // milliseconds of a day
const WEEKS = 4;
/** A longer one tells nothing of an ordinary week. */
const LONGEST_PERIOD = 53 * 7;
const SHORTEST_PERIOD = 7;

/** The last four whole weeks before a day. @param {string} today @returns {Period} */
export const lastWeeks = (today) => ({ from: plus(monday(today), -7 * WEEKS), to: plus(monday(today), -1) });

/** The four weeks of which the last holds a day. @param {string} day */
export const weeksTo = (day) => lastWeeks(plus(day, 7));

/** @param {Period} period */
export const daysOf = ({ from, to }) => (Date.parse(to) - Date.parse(from)) / LASTS + 1;

/** What is wrong with a period, in one word; nothing where it can be counted. @param {Period} period */
export function wrongOf(period) {
  if (!isDay(period.from) || !isDay(period.to)) return "days";
  const days = daysOf(period);
  return days < SHORTEST_PERIOD ? "short" : days > LONGEST_PERIOD ? "long" : "";
}

/** @param {Period} period @param {(moment: import("./event.js").Moment) => number} utc */
export function frameOf({ from, to }, utc) {
  const midnight = (/** @type {string} */ day) => utc({ wall: Date.parse(day), zone: "", day: true });
  return { from: midnight(from), to: midnight(plus(to, 1)) };
}

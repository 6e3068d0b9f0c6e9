/** The days that are counted. Knows no clock of its own. Knows no page and no storage. */
import { addDays, daysBetween, isDay, mondayOf } from "../kit/days.js";

/** @typedef {{ from: string, to: string }} Period the first day and the last, as `2026-11-23` */

const WEEKS = 4;
/** A longer one tells nothing of an ordinary week. */
const LONGEST_PERIOD = 53 * 7;
const SHORTEST_PERIOD = 7;

/** The last four whole weeks before a day. @param {string} today @returns {Period} */
export const lastWeeks = (today) => ({
  from: addDays(mondayOf(today), -7 * WEEKS),
  to: addDays(mondayOf(today), -1),
});

/** The four weeks of which the last holds a day. @param {string} day */
export const weeksTo = (day) => lastWeeks(addDays(day, 7));

/** @param {Period} period */
export const daysOf = ({ from, to }) => daysBetween(from, to) + 1;

/** What is wrong with a period, in one word; nothing where it can be counted. @param {Period} period */
export function wrongOf(period) {
  if (!isDay(period.from) || !isDay(period.to)) return "days";
  const days = daysOf(period);
  return days < SHORTEST_PERIOD ? "short" : days > LONGEST_PERIOD ? "long" : "";
}

/** @param {Period} period @param {(moment: import("./event.js").Moment) => number} utc */
export function frameOf({ from, to }, utc) {
  const midnight = (/** @type {string} */ day) =>
    utc({ wall: Date.parse(day), zone: "", day: true });
  return { from: midnight(from), to: midnight(addDays(to, 1)) };
}

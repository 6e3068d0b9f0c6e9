/** Days of a period as `2026-11-23`, and what they are in UTC. Knows no page and no clock of its own. */

/** @typedef {{ from: string, to: string }} Period the first day and the last */

const A_DAY = 86_400_000;
const WEEKS = 4;
/** A longer one tells nothing of an ordinary week. */
export const MOST = 53 * 7;
export const LEAST = 7;

const stamp = (/** @type {number} */ wall) => new Date(wall).toISOString().slice(0, 10);

/** @param {string} day @returns {number} its midnight on the wall; NaN where it is none */
export const wallOf = (day) => (/^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN);

/** The last four whole weeks before a day. @param {string} today @returns {Period} */
export function lastWeeks(today) {
  const wall = wallOf(today);
  const monday = wall - ((new Date(wall).getUTCDay() + 6) % 7) * A_DAY;
  return { from: stamp(monday - WEEKS * 7 * A_DAY), to: stamp(monday - A_DAY) };
}

/** The four weeks of which the last holds a day. @param {string} day @returns {Period} */
export const weeksTo = (day) => lastWeeks(stamp(wallOf(day) + 7 * A_DAY));

/** @param {Date} date by the reader's clock */
export const dayOf = (date) => stamp(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));

/** @param {Period} period */
export const daysOf = ({ from, to }) => (wallOf(to) - wallOf(from)) / A_DAY + 1;

/** What is wrong with a period, in one word; nothing where it can be counted. @param {Period} period */
export function wrongOf(period) {
  const days = daysOf(period);
  if (Number.isNaN(days)) return "days";
  return days < LEAST ? "short" : days > MOST ? "long" : "";
}

/** @param {Period} period @param {(moment: import("./event.js").Moment) => number} utc */
export function frameOf({ from, to }, utc) {
  const midnight = (/** @type {number} */ wall) => utc({ wall, zone: "", day: true });
  return { from: midnight(wallOf(from)), to: midnight(wallOf(to) + A_DAY) };
}

/**
 * Measured weeks as the progress keeps them: entries `week/<id>`. Knows no page and no storage.
 *
 * @typedef {"guess" | "log" | "calendar"} Source
 * @typedef {{ source: Source, from: string, to: string, n: number, d: number,
 *   hours: Record<import("./formula.js").Share, number>, known?: number }} Week the days it speaks
 *   of, the first and the last, as `2026-11-23`; hundredths of an hour a week; `known` per cent of
 *   the hours are certain, all where nothing is said
 */

/** @type {readonly Source[]} */
export const SOURCES = ["guess", "log", "calendar"];

/** In the order of the stored list. @type {readonly import("./formula.js").Share[]} */
export const SHARES = ["manager", "seller", "integrator", "rest"];

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST = { n: 150, d: 12, hours: 16_800 };

/** @param {Week} week @returns {string[]} the value of an entry */
export function written({ source, from, to, n, d, hours, known = 100 }) {
  return [source, from, to, ...[n, d, ...SHARES.map((share) => hours[share]), known].map(String)];
}

/** @param {string[]} value of an entry @returns {Week | null} null where it is damaged or newer than we are */
export function read([source, from = "", to = "", ...rest]) {
  const [n = NaN, d = NaN, ...more] = rest.map(Number);
  const hours = more.slice(0, SHARES.length);
  const known = more[SHARES.length] ?? 100;
  const whole = (/** @type {number} */ one, /** @type {number} */ most) => Number.isInteger(one) && one >= 0 && one <= most;
  const sound = SOURCES.includes(/** @type {Source} */ (source)) && [from, to].every((day) => DAY.test(day)) && from <= to;
  const numbers = whole(n, MOST.n) && whole(d, MOST.d) && whole(known, 100) && hours.length === SHARES.length;
  if (!sound || !numbers || !hours.every((one) => whole(one, MOST.hours))) return null;
  const shares = Object.fromEntries(SHARES.map((share, place) => [share, hours[place] ?? 0]));
  return { source: /** @type {Source} */ (source), from, to, n, d, hours: /** @type {Week["hours"]} */ (shares), known };
}

/** The name of its entry: a second look at the same days takes the place of the first. @param {Week} week */
export const name = ({ source, from, to }) => `week/${source}-${from}-${to}`;

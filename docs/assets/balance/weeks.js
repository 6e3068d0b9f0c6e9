/**
 * Measured weeks as the progress keeps them: entries `week/<id>`. Knows no page and no storage.
 *
 * @typedef {"guess" | "log" | "calendar"} Source
 * @typedef {{ source: Source, from: string, to: string, n: number, d: number,
 *   hours: Record<import("./formula.js").Share, number>, known?: number }} Week the days it speaks
 *   of, the first and the last, as `2026-11-23`; hundredths of an hour a week; `known` per cent of
 *   the week are certain, all where nothing is said: of a log, so much of it was filled in
 */
import { isDay } from "../kit/days.js";

/** @type {readonly Source[]} */
export const SOURCES = ["guess", "log", "calendar"];

/** In the order of the stored list. @type {readonly import("./formula.js").Share[]} */
export const SHARES = ["manager", "seller", "integrator", "rest"];

const MOST = { n: 150, d: 12, hours: 16_800 };

/** @param {Week} week @returns {string[]} the value of an entry */
export function serializeWeek({ source, from, to, n, d, hours, known = 100 }) {
  return [source, from, to, ...[n, d, ...SHARES.map((share) => hours[share]), known].map(String)];
}

/** A plain whole number, or one that fits nowhere. @param {string} text */
const number = (text) => (/^\d{1,5}$/.test(text) ? Number(text) : NaN);

/** @param {string[]} value of an entry @returns {Week | null} null where it is damaged or newer than we are */
export function parseWeek([source, from = "", to = "", ...rest]) {
  const [n = NaN, d = NaN, ...more] = rest.map(number);
  const hours = more.slice(0, SHARES.length);
  const known = more[SHARES.length] ?? 100;
  const total = hours.reduce((sum, one) => sum + one, 0);
  const sound =
    SOURCES.includes(/** @type {Source} */ (source)) && isDay(from) && isDay(to) && from <= to;
  const team = n <= MOST.n && d >= 1 && d <= MOST.d && known <= 100;
  if (!sound || !team || hours.length !== SHARES.length || !(total <= MOST.hours)) return null;
  const shares = Object.fromEntries(SHARES.map((share, place) => [share, hours[place] ?? 0]));
  return {
    source: /** @type {Source} */ (source),
    from,
    to,
    n,
    d,
    hours: /** @type {Week["hours"]} */ (shares),
    known,
  };
}

/** The name of its entry: a second look at the same days takes the place of the first. @param {Week} week */
export const weekEntry = ({ source, from, to }) => `week/${source}-${from}-${to}`;

/**
 * The team of the week that was measured last, as it is typed: who measures another has seldom
 * another team.
 *
 * @param {string[][]} values of entries
 */
export function lastTeam(values) {
  const weeks = values.flatMap((value) => parseWeek(value) ?? []);
  const last = weeks.sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
  return { n: String(last?.n ?? ""), d: String(last?.d ?? "") };
}

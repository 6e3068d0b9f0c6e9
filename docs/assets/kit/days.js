/** Days as a calendar names them, `2026-11-23`, without hours and zones. Knows no page. */

const LENGTH = 86_400_000; // milliseconds

/** @param {number} time at midnight in Greenwich, where days have one length */
const named = (time) => new Date(time).toISOString().slice(0, 10);

/** The day that the reader's clock shows. @param {Date} time */
export const dayOf = (time) => named(Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()));

/** @param {string} day @param {number} days */
export const plus = (day, days) => named(Date.parse(day) + days * LENGTH);

/** The first day of its week. @param {string} day */
export const monday = (day) => plus(day, -((new Date(day).getUTCDay() + 6) % 7));

/** Whether there is such a day: not the 31st of February. @param {string} text */
export function isDay(text) {
  const time = /^2\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return Number.isFinite(time) && named(time) === text;
}

/** How many days from one to the other. @param {string} from @param {string} to */
export const between = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / LENGTH);

const inWords = () => new Intl.DateTimeFormat("ru", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** A number is not left alone at the end of a line. @param {string} text */
const bound = (text) => text.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");

/** As Russians write it: 12 декабря 2026 г. @param {string} day */
export const said = (day) => bound(inWords().format(new Date(day)));

/** 23–29 ноября 2026 г. @param {string} from @param {string} to */
export const period = (from, to) => bound(inWords().formatRange(new Date(from), new Date(to)));

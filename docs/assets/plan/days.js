/**
 * Days of the calendar as `2026-12-01`: no hour, no zone, so no change of clocks moves one. Knows
 * no page and no storage.
 */

const FORM = /^2\d\d\d-\d\d-\d\d$/;
const DAY = 86_400_000; // milliseconds

/** @param {string} day */
const time = (day) => Date.parse(`${day}T00:00:00Z`);

/** @param {number} at */
const named = (at) => new Date(at).toISOString().slice(0, 10);

/** Whether there is such a day: not `2026-02-30`. @param {string} day */
export const isDay = (day) => FORM.test(day) && Number.isFinite(time(day)) && named(time(day)) === day;

/** @param {string} day @param {number} count */
export const plus = (day, count) => named(time(day) + count * DAY);

/** How many days from one to the other. @param {string} from @param {string} to */
export const between = (from, to) => Math.round((time(to) - time(from)) / DAY);

/** The reader's own day. @param {number} at */
export function dayAt(at) {
  const now = new Date(at);
  return named(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

const form = () => new Intl.DateTimeFormat("ru", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });

/** A number is not left alone at the end of a line. @param {string} text */
const bound = (text) => text.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");

/** `12 декабря 2026 г.` @param {string} day */
export const said = (day) => bound(form().format(time(day)));

/** `1–30 декабря 2026 г.` @param {string} from @param {string} to */
export const range = (from, to) => bound(form().formatRange(time(from), time(to)));

/**
 * Counting and writing days as a calendar names them, `2026-11-23`, without hours and zones.
 * Knows no page and no storage.
 */
import { DAY, dayAt } from "./clock.js";

/** @param {string} day @param {number} days */
export const addDays = (day, days) => dayAt(Date.parse(day) + days * DAY);

/** The first day of its week. @param {string} day */
export const mondayOf = (day) => addDays(day, -((new Date(day).getUTCDay() + 6) % 7));

/** Whether there is such a day: not the 31st of February. @param {string} text */
export function isDay(text) {
  const time = /^2\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return Number.isFinite(time) && dayAt(time) === text;
}

/** How many days from one to the other. @param {string} from @param {string} to */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

const inWords = () =>
  new Intl.DateTimeFormat("ru", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

/** A number is not left alone at the end of a line. @param {string} text */
const bound = (text) => text.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");

/** As Russians write it: 12 декабря 2026 г. @param {string} day */
export const formatDate = (day) => bound(inWords().format(new Date(day)));

/** 23–29 ноября 2026 г. @param {string} from @param {string} to */
export const formatPeriod = (from, to) =>
  bound(inWords().formatRange(new Date(from), new Date(to)));

/**
 * A day or a time as calendars write it, exactly or not quite. Knows no page and no storage.
 *
 * @typedef {{ wall: number, zone: string, day: boolean }} Moment what a clock on the wall shows, as
 *   if it were UTC; the name of its zone, `Z` for UTC, nothing for the reader's own; a whole day
 */
import { DAY } from "../kit/clock.js";

/** 20261102T100000Z, and what programs make of it: 2026-11-02T10:00:00.000+03:00, 20261102T1000. */
const STAMP =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]:*(?:(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?$/i;

/**
 * @param {string} text
 * @param {string} [zone] the name of its zone, where it says none itself
 * @param {boolean} [day] whether it is a day, whatever time stands beside it
 * @returns {Moment} throws where it is none
 */
export function momentOf(text, zone = "", day = false) {
  const [, year = "", month = "", date = "", hour = "", minute = "", second = "0", shift = ""] =
    STAMP.exec(text.trim()) ?? [];
  const midnight = Date.UTC(+year, +month - 1, +date);
  const sound =
    +year >= 100 &&
    new Date(midnight).toISOString().startsWith(`${year}-${month}-${date}`) &&
    +hour * 60 + +minute <= 24 * 60 &&
    +minute < 60;
  if (!sound) throw new Error(`no time: ${text.slice(0, 40)}`);
  if (day || !hour) return { wall: midnight, zone: "", day: true };
  const wall = midnight + 1000 * (3600 * +hour + 60 * +minute + Math.min(+second, 59));
  if (!shift) return { wall, zone, day: false };
  return { wall: wall - shiftOf(shift), zone: "Z", day: false };
}

/** `+03:00` in milliseconds. @param {string} text */
function shiftOf(text) {
  const [, sign = "", hours = "0", minutes = "0"] = /^([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
  return (sign === "-" ? -1 : 1) * 60_000 * (60 * +hours + +minutes);
}

/** The midnight before. @param {number} wall */
export const midnightOf = (wall) => Math.floor(wall / DAY) * DAY;

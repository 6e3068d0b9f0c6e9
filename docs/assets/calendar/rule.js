/**
 * A rule of repetition as a calendar writes it, in plain data: RFC 5545, 3.3.10, and the older
 * form of vCalendar 1.0. Knows no page and no storage.
 *
 * @typedef {{ n: number, weekday: number }} Weekday the n-th one, 0 every; Sunday is 0
 * @typedef {"YEARLY" | "MONTHLY" | "WEEKLY" | "DAILY" | "HOURLY" | "MINUTELY" | "SECONDLY"} Freq
 * @typedef {object} Rule
 * @property {Freq} freq
 * @property {number} interval
 * @property {number} [count]
 * @property {string} [until] as it stands in the file
 * @property {number} wkst the day on which weeks begin
 * @property {number[]} [bymonth]
 * @property {number[]} [byweekno]
 * @property {number[]} [byyearday]
 * @property {number[]} [bymonthday]
 * @property {Weekday[]} [byday]
 * @property {number[]} [byhour]
 * @property {number[]} [byminute]
 * @property {number[]} [bysecond]
 * @property {number[]} [bysetpos]
 */
import { momentOf } from "./moment.js";
import { olderRule } from "./vcalendar.js";

export const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const FREQS = new Set([
  ...["YEARLY", "MONTHLY", "WEEKLY", "DAILY"],
  ...["HOURLY", "MINUTELY", "SECONDLY"],
]);
/** The least and the most of every list of numbers; those that may count from the end are signed. @type {Readonly<Record<string, [number, number, boolean]>>} */
const LISTS = {
  BYMONTH: [1, 12, false],
  BYWEEKNO: [1, 53, true],
  BYYEARDAY: [1, 366, true],
  BYMONTHDAY: [1, 31, true],
  BYHOUR: [0, 23, false],
  BYMINUTE: [0, 59, false],
  BYSECOND: [0, 60, false],
  BYSETPOS: [1, 366, true],
};

/** @param {string} text @returns {Rule | null} null where it says nothing; throws where it makes no sense */
export function ruleOf(text) {
  const bare = text.trim().toUpperCase();
  if (!bare) return null;
  const parts = new Map(
    (olderRule(bare) ?? bare)
      .replace(/\s+/g, "")
      .split(";")
      .filter(Boolean)
      .map((part) => /** @type {[string, string]} */ (part.split(/=(.*)/s).slice(0, 2))),
  );
  const freq = parts.get("FREQ") ?? "";
  if (!FREQS.has(freq)) throw new Error(`no frequency: ${freq}`);
  /** @type {Record<string, any>} */
  const rule = { freq, interval: whole(parts.get("INTERVAL"), 1), wkst: 1 };
  for (const [name, value = ""] of parts) {
    const range = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
    if (range && value) rule[name.toLowerCase()] = numbers(value, range);
    else if (name === "BYDAY" && value) rule.byday = value.split(",").filter(Boolean).map(weekday);
    else if (name === "WKST" && value) rule.wkst = weekday(value).weekday;
    else if (name === "COUNT") rule.count = whole(value);
    else if (name === "UNTIL" && momentOf(value)) rule.until = value;
  }
  return /** @type {Rule} */ (rule);
}

/** A number that is at least one. @param {string | undefined} text @param {number} [otherwise] where there is none */
function whole(text, otherwise) {
  const value = text ? Number(text) : (otherwise ?? NaN);
  if (!Number.isInteger(value) || value < 1) throw new Error(`no number: ${text}`);
  return value;
}

/** @param {string} value @param {[number, number, boolean]} range */
function numbers(value, [least, most, signed]) {
  return value
    .split(",")
    .filter(Boolean)
    .map((text) => {
      const number = Number(text);
      const size = signed ? Math.abs(number) : number;
      if (!Number.isInteger(number) || size < least || size > most)
        throw new Error(`out of range: ${text}`);
      return number;
    });
}

/** `MO`, `2TU`, `-1FR`. @param {string} text @returns {Weekday} */
function weekday(text) {
  const [, n = "0", name = ""] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const place = WEEKDAYS.indexOf(name);
  if (place < 0) throw new Error(`no weekday: ${text}`);
  return { n: Number(n), weekday: place };
}

/** Whether a day is one of those that a rule names: RFC 5545, 3.3.10. Knows no page and no storage. */
import { DAY } from "../kit/clock.js";

/** @typedef {import("./rule.js").Rule} Rule */

/** @param {number} day its midnight @param {Rule} rule */
export function dayFits(day, rule) {
  const date = new Date(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const { bymonth, byyearday, bymonthday, byweekno, byday } = rule;
  // A yearly rule asks every day of its year, and most are of another month.
  if (bymonth && !bymonth.includes(month + 1)) return false;
  const ofYear = Math.round((day - Date.UTC(year, 0)) / DAY) + 1;
  const inYear = Math.round((Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / DAY);
  const inMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (
    named(byyearday, ofYear, inYear) &&
    named(bymonthday, date.getUTCDate(), inMonth) &&
    (!byweekno || rule.freq !== "YEARLY" || inWeek(day, byweekno, rule.wkst)) &&
    (!byday || byday.some((one) => isWeekday(one, date, rule, { ofYear, inYear, inMonth })))
  );
}

/** Counted from the beginning or from the end. @param {number[] | undefined} list @param {number} place @param {number} all */
const named = (list, place, all) => !list || list.includes(place) || list.includes(place - all - 1);

/**
 * Any weekday, or the n-th of its month or year.
 *
 * @param {import("./rule.js").Weekday} one
 * @param {Date} date
 * @param {Rule} rule
 * @param {{ ofYear: number, inYear: number, inMonth: number }} sizes
 */
function isWeekday({ n, weekday }, date, { freq, bymonth, byweekno }, { ofYear, inYear, inMonth }) {
  if (date.getUTCDay() !== weekday) return false;
  const counted = freq === "MONTHLY" || (freq === "YEARLY" && !byweekno);
  if (!n || !counted) return true;
  const yearly = freq === "YEARLY" && !bymonth;
  const [place, all] = yearly ? [ofYear, inYear] : [date.getUTCDate(), inMonth];
  return n === (n > 0 ? Math.ceil(place / 7) : -Math.ceil((all - place + 1) / 7));
}

/** A week belongs to the year that holds four of its days or more. @param {number} day @param {number[]} numbers @param {number} wkst */
function inWeek(day, numbers, wkst) {
  const fourth = day - DAY * ((new Date(day).getUTCDay() - wkst + 7) % 7) + 3 * DAY;
  const year = new Date(fourth).getUTCFullYear();
  const number = Math.floor((fourth - Date.UTC(year, 0)) / DAY / 7) + 1;
  const weeks = weeksIn(year, wkst);
  return numbers.includes(number) || numbers.includes(number - weeks - 1);
}

/** 52 or 53. @param {number} year @param {number} wkst */
function weeksIn(year, wkst) {
  // The week of 28 December is always the last of its year.
  const last = Date.UTC(year, 11, 28);
  const fourth = last - DAY * ((new Date(last).getUTCDay() - wkst + 7) % 7) + 3 * DAY;
  return Math.floor((fourth - Date.UTC(year, 0)) / DAY / 7) + 1;
}

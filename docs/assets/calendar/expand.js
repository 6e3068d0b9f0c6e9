/**
 * When a rule falls, on the wall: RFC 5545, 3.3.10, period by period, from where it matters on.
 * Compared with dateutil on random rules by `make bench`. Knows no page and no storage.
 *
 * Where readers differ we go by the letter: several weekdays are «or», with numbers and without;
 * a week by its number without a weekday is that of the start.
 *
 * @typedef {import("./rule.js").Rule} Rule @typedef {import("./rule.js").Freq} Freq
 * @typedef {{ from: number, to: number }} Frame
 */
import { DAY } from "../kit/clock.js";
import { dayFits } from "./days.js";
import { midnightOf } from "./moment.js";

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
/** How long the periods of one length are, and those whose length differs. @type {Readonly<Record<string, number>>} */
const LENGTHS = {
  WEEKLY: 7 * DAY,
  DAILY: DAY,
  HOURLY: HOUR,
  MINUTELY: MINUTE,
  SECONDLY: SECOND,
};
const SMALL = ["HOURLY", "MINUTELY", "SECONDLY"];
const MONTHS = { YEARLY: 12, MONTHLY: 1 };
const DAYS_A_STEP = 31; // a year is dearer than a day

/**
 * @param {Rule} rule
 * @param {number} start on the wall; nothing falls before it
 * @param {Frame} frame on the wall: where the count allows, nothing before it is looked at
 * @param {{ step: (size?: number) => void }} budget throws when it is spent
 * @returns {Generator<number>} in order
 */
export function* wallsOf(rule, start, frame, budget) {
  const full = completed(rule, start);
  const periods = periodsOf(full, start);
  let { at, left } = begun(full, periods, start, frame.from);
  for (; left > 0; at += rule.interval) {
    const begin = periods.begin(at);
    if (!(begin <= frame.to)) return; // no calendar reaches where there is no date any more
    const past = passed(full, begin, periods, at);
    if (past > at) {
      budget.step();
      at = past - rule.interval;
      continue;
    }
    const end = periods.begin(at + 1);
    budget.step(1 + Math.floor((end - begin) / DAY / DAYS_A_STEP));
    for (const wall of fallen(full, begin, end)) {
      if (wall < start) continue;
      if (left-- <= 0) return;
      budget.step();
      yield wall;
    }
  }
}

/** What a rule does not say is taken from its start. @param {Rule} rule @param {number} start @returns {Rule} */
function completed(rule, start) {
  const date = new Date(start);
  const full = { ...rule };
  const daily = rule.byweekno || rule.byyearday || rule.bymonthday || rule.byday;
  const weekday = [{ n: 0, weekday: date.getUTCDay() }];
  if (!daily && rule.freq === "YEARLY") full.bymonth ??= [date.getUTCMonth() + 1];
  if (!daily && rule.freq in MONTHS) full.bymonthday = [date.getUTCDate()];
  if (!daily && rule.freq === "WEEKLY") full.byday = weekday;
  if (rule.byweekno && !rule.byday && !rule.byyearday && !rule.bymonthday) full.byday = weekday;
  const finer = SMALL.indexOf(rule.freq);
  if (finer < 2) full.bysecond ??= [date.getUTCSeconds()];
  if (finer < 1) full.byminute ??= [date.getUTCMinutes()];
  if (finer < 0) full.byhour ??= [date.getUTCHours()];
  return full;
}

/** The periods of a rule by their numbers from the one that holds the start. @param {Rule} rule @param {number} start */
function periodsOf({ freq, wkst }, start) {
  const months = MONTHS[/** @type {keyof typeof MONTHS} */ (freq)];
  if (months) {
    const place = (/** @type {number} */ wall) => {
      const date = new Date(wall);
      return Math.floor((12 * date.getUTCFullYear() + date.getUTCMonth()) / months);
    };
    const first = place(start);
    return {
      begin: (/** @type {number} */ at) => Date.UTC(2000, (first + at) * months - 24_000, 1),
      place: (/** @type {number} */ wall) => place(wall) - first,
    };
  }
  const length = LENGTHS[freq] ?? DAY;
  const shift = freq === "WEEKLY" ? DAY * ((new Date(start).getUTCDay() - wkst + 7) % 7) : 0;
  const zero = freq === "WEEKLY" ? midnightOf(start) - shift : Math.floor(start / length) * length;
  return {
    begin: (/** @type {number} */ at) => zero + at * length,
    place: (/** @type {number} */ wall) => Math.floor((wall - zero) / length),
  };
}

/**
 * Where to begin: a rule looks the same from any of its periods, one that is counted only where
 * every period holds as many.
 *
 * @param {Rule} rule
 * @param {ReturnType<typeof periodsOf>} periods
 * @param {number} start
 * @param {number} from
 */
function begun(rule, { begin, place }, start, from) {
  const { count, interval } = rule;
  const steps = Math.floor(place(from) / interval) - 1;
  if (!(steps > 0)) return { at: 0, left: count ?? Infinity };
  if (count === undefined) return { at: steps * interval, left: Infinity };
  const each = perPeriod(rule);
  if (!each) return { at: 0, left: count };
  const first = fallen(rule, begin(0), begin(1)).filter((wall) => wall >= start).length;
  return { at: steps * interval, left: count - first - (steps - 1) * each };
}

/** How many times every period holds, where that is the same for all; else 0. @param {Rule} rule */
function perPeriod(rule) {
  const { freq, byday, byhour, byminute, bysecond } = rule;
  const { bymonth, byweekno, byyearday, bymonthday, bysetpos } = rule;
  if (bymonth || byweekno || byyearday || bymonthday || bysetpos) return 0;
  const times = [byhour, byminute, bysecond]
    .map((list) => new Set(list ?? [0]).size)
    .reduce((all, size) => all * size);
  if (freq === "WEEKLY") return new Set(byday?.map(({ weekday }) => weekday)).size * times;
  if (byday || (freq !== "DAILY" && byhour)) return 0;
  if (freq === "DAILY" || freq === "HOURLY") return times;
  return times === 1 && !byminute && !bysecond ? 1 : 0;
}

/**
 * The next period that may hold anything, of hours and what is finer: a day, an hour or a minute
 * that does not fit is passed at once.
 *
 * @param {Rule} rule
 * @param {number} begin
 * @param {ReturnType<typeof periodsOf>} periods
 * @param {number} at
 */
function passed(rule, begin, { place }, at) {
  const { freq, byhour, byminute, interval } = rule;
  if (!SMALL.includes(freq)) return at;
  const date = new Date(begin);
  const unfit = !dayFits(midnightOf(begin), rule)
    ? DAY
    : byhour && !byhour.includes(date.getUTCHours())
      ? HOUR
      : freq === "SECONDLY" && byminute && !byminute.includes(date.getUTCMinutes())
        ? MINUTE
        : 0;
  if (!unfit) return at;
  const next = place((Math.floor(begin / unfit) + 1) * unfit);
  return at + Math.max(1, Math.ceil((next - at) / interval)) * interval;
}

/** All times of one period, in order. @param {Rule} rule @param {number} begin @param {number} end */
function fallen(rule, begin, end) {
  const times = timesIn(rule, new Date(begin));
  /** @type {number[]} */
  const walls = [];
  for (let day = midnightOf(begin); day < end; day += DAY)
    if (dayFits(day, rule)) walls.push(...times.map((time) => day + time));
  const { bysetpos } = rule;
  if (!bysetpos) return walls;
  const places = bysetpos.map((place) => walls.at(place > 0 ? place - 1 : place));
  return [...new Set(places)].filter((wall) => wall !== undefined).sort((a, b) => a - b);
}

/** The times of the day that a period holds; those of an hour and of what is finer lie in it. @param {Rule} rule @param {Date} begin */
function timesIn({ freq, byhour, byminute, bysecond }, begin) {
  const finer = SMALL.indexOf(freq); // -1 for a day and more
  const hours = listed(byhour, finer >= 0 && begin.getUTCHours());
  const minutes = listed(byminute, finer >= 1 && begin.getUTCMinutes());
  const seconds = listed(bysecond, finer >= 2 && begin.getUTCSeconds());
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) =>
      seconds.map((second) => hour * HOUR + minute * MINUTE + second * SECOND),
    ),
  );
}

/** @param {number[] | undefined} list @param {number | false} only the one of the period */
const listed = (list = [], only) =>
  only === false
    ? [...new Set(list)].sort((a, b) => a - b)
    : [only].filter((one) => !list.length || list.includes(one));

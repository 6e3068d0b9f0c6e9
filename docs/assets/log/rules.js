/**
 * A week in ten half-days, as entries `log/<monday>/<half-day>`. Knows no page and no storage.
 *
 * @typedef {import("../balance/formula.js").Share} Role
 * @typedef {{ role: Role, group: string, minutes: number }} Piece group: the activity, nothing
 *   where only the role was said
 */
import { dayOf } from "../kit/clock.js";
import { addDays } from "../kit/days.js";
import { SHARES } from "../balance/weeks.js";

const DAYS = [1, 2, 3, 4, 5];

/** In the order of the week: 1am, 1pm, … 5pm. */
export const HALVES = DAYS.flatMap((day) => [`${day}am`, `${day}pm`]);

/** Minutes: what one press changes, a half-day, and the most that there may be in one. */
export const STEP = 15;
export const HALF = 240;
const MOST = 720;
/** What a second activity takes from the longest. */
const TAKEN = 60;
const PIECES = 8;

/** @param {string} week its Monday @param {string} half */
export const halfEntry = (week, half) => `log/${week}/${half}`;

/** @param {Piece[]} pieces @returns {string[]} the value of an entry */
export const serializeHalf = (pieces) =>
  pieces.map(({ role, group, minutes }) => `${role}:${group}:${minutes}`);

/**
 * What cannot be read of an entry is left out.
 *
 * @param {string[]} value
 * @param {Record<string, string>} groups the role of each activity
 * @returns {Piece[]}
 */
export function parseHalf(value, groups) {
  const pieces = value.flatMap((one) => {
    const [, role = "", group = "", digits = ""] = /^([a-z]+):(G\d\d|):(\d{1,3})$/.exec(one) ?? [];
    const minutes = Number(digits);
    const sound =
      SHARES.includes(/** @type {Role} */ (role)) && minutes >= STEP && minutes % STEP === 0;
    const known = Object.hasOwn(groups, group) && groups[group] === role;
    return sound ? [{ role: /** @type {Role} */ (role), group: known ? group : "", minutes }] : [];
  });
  return sum(pieces) <= MOST ? pieces.slice(0, PIECES) : [];
}

/** @param {Piece[]} pieces */
const sum = (pieces) => pieces.reduce((all, { minutes }) => all + minutes, 0);

/**
 * A letter was pressed: the first fills the half-day, each further one takes an hour from the
 * longest. Where the role is there already and says no activity, nothing changes.
 *
 * @param {Piece[]} pieces
 * @param {Role} role
 */
export function add(pieces, role) {
  if (!pieces.length) return [{ role, group: "", minutes: HALF }];
  if (pieces.length === PIECES || pieces.some((one) => one.role === role && !one.group))
    return pieces;
  const longest = pieces.reduce((a, b) => (b.minutes > a.minutes ? b : a));
  const taken = Math.min(TAKEN, longest.minutes - STEP);
  if (!taken) return pieces;
  const left = pieces.map((one) =>
    one === longest ? { ...one, minutes: one.minutes - taken } : one,
  );
  return [...left, { role, group: "", minutes: taken }];
}

/** @param {Piece[]} pieces @param {number} at @param {number} minutes more, or fewer */
export function shift(pieces, at, minutes) {
  const now = pieces[at];
  const most = MOST - sum(pieces) + (now?.minutes ?? 0);
  const change = (/** @type {Piece} */ one) => ({
    ...one,
    minutes: Math.min(Math.max(one.minutes + minutes, STEP), most),
  });
  return pieces.map((one, place) => (place === at ? change(one) : one));
}

/** @param {Piece[]} pieces @param {number} at @param {string} group */
export const specify = (pieces, at, group) =>
  pieces.map((one, place) => (place === at ? { ...one, group } : one));

/** @param {Piece[]} pieces @param {number} at */
export const without = (pieces, at) => pieces.filter((_, place) => place !== at);

/**
 * What the week says so far: hundredths of an hour by role, shares of what is filled in.
 *
 * @param {Piece[][]} halves
 */
export function summary(halves) {
  const pieces = halves.flat();
  const hours = Object.fromEntries(
    SHARES.map((role) => [role, hundredths(sum(pieces.filter((one) => one.role === role)))]),
  );
  const filled = halves.filter((one) => one.length).length;
  return {
    hours: /** @type {Record<Role, number>} */ (hours),
    total: hundredths(sum(pieces)),
    filled,
    known: 10 * filled,
  };
}

/** A quarter of an hour is 25 of them. @param {number} minutes */
const hundredths = (minutes) => (minutes / STEP) * 25;

/**
 * The week for the calculator: hours by the names of its fields.
 *
 * @param {Piece[][]} halves
 * @param {Record<string, string>} other the field of each role where no activity was said
 * @returns {[string, string][]}
 */
export function fields(halves, other) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const { role, group, minutes } of halves.flat()) {
    const field = group ? group.toLowerCase() : (other[role] ?? "g00");
    found.set(field, (found.get(field) ?? 0) + hundredths(minutes));
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, hours]) => [field, String(hours / 100)]);
}

/** The hour from which the afternoon is what passes. */
const NOON = 14;

/** What stays the same as long as the same half-day is opened. @param {Date} now */
export const halfOf = (now) => `${dayOf(now)} ${now.getHours() < NOON}`;

/**
 * Which half-day a reader opens: the one that has just passed or passes; of a week that is over,
 * the first that is empty.
 *
 * @param {number} day 1 is Monday @param {number} hour @param {Piece[][]} halves
 */
export function current(day, hour, halves) {
  if (day <= 5) return 2 * (day - 1) + (hour < NOON ? 0 : 1);
  return Math.max(
    0,
    halves.findIndex((one) => !one.length),
  );
}

/**
 * Two events on five working days, from the first that is one.
 *
 * @param {string} day @param {string[]} times `12:45`
 * @param {{ title: string, text: string }} words
 * @param {string} course names whose they are
 * @returns {import("../kit/ics.js").Event[]}
 */
export function reminders(day, times, words, course) {
  const weekday = new Date(day).getUTCDay();
  const first = addDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
  return times.map((time, place) => ({
    ...words,
    id: `log-${first}-${place + 1}@${course}`,
    start: new Date(`${first}T${time}`),
    minutes: STEP,
    repeat: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=5",
  }));
}

/**
 * What a reader who comes back may do today: three things at most. Knows no page and no storage.
 *
 * @typedef {{ slug: string, short: string, url: string, task: string, minutes: [number, number],
 *   sections: { id: string, title: string, questions: string[] }[] }} Lesson of course.json
 * @typedef {object} Facts
 * @property {Lesson[]} lessons
 * @property {import("./rules.js").Place[]} places how far the reader is in each of them
 * @property {string[]} ticked the lessons whose task is done
 * @property {number} due questions to be reviewed
 * @property {{ half: number, filled: number }} log of this week: the half-day to be filled in, or -1; how many are
 * @property {boolean} handed whether a final check was handed in
 * @property {boolean} planned whether the plan has its first day
 * @property {string} measured the last day of the last measured week, or nothing
 * @property {string} today as `2026-11-23`
 *
 * @typedef {{ name: string, url?: string, values: Record<string, string | number> }} Card its name
 *   in the page, the address from the root where the page has none, and what is put into its words
 */
import { daysBetween } from "../kit/days.js";
import { current } from "../log/rules.js";

/** So many minutes a question of the review. */
const QUESTION = 0.6;
/** After so many days a week is measured once more. */
const MONTH = 28;
/** The section of a lesson in front of its task. */
const TOOL = "instrument";

/** What comes after the last lesson: the first that still waits. @type {[name: string, waits: (facts: Facts) => boolean][]} */
const AFTER = [
  ["final", ({ handed }) => !handed],
  ["plan", ({ planned }) => !planned],
  ["week", ({ measured, today }) => !measured || daysBetween(measured, today) >= MONTH],
  ["over", () => true],
];

/** @param {Facts} facts @returns {Card[]} in the order of showing */
export function cards(facts) {
  return [next(facts), review(facts), log(facts) ?? task(facts)].filter((one) => one !== null);
}

/** The lesson to go on with: one that is begun before one that is not. @param {Facts} facts @returns {Card} */
function next(facts) {
  const open = facts.places.filter(({ done, all }) => done < all);
  const place = open.find(({ begun }) => begun) ?? open[0];
  const at = facts.places.indexOf(/** @type {any} */ (place));
  const lesson = facts.lessons[at];
  if (place && lesson) return { name: "continue", ...part(lesson, place, at + 1) };
  const [name = ""] = AFTER.find(([, waits]) => waits(facts)) ?? [];
  return { name, values: {} };
}

/** Who has not touched a lesson begins at its top: there is its case. @param {Lesson} lesson @param {import("./rules.js").Place} place @param {number} number */
function part({ short, url, minutes, sections }, { all, begun, next: id }, number) {
  const [least, most] = minutes;
  return {
    url: begun ? `${url}#${id}` : url,
    values: {
      title: short,
      number,
      part: sections.findIndex((one) => one.id === id) + 1,
      parts: all,
      minutes: Math.max(1, Math.round((least + most) / 2 / all)),
    },
  };
}

/** @param {Facts} facts @returns {Card | null} */
function review({ due }) {
  const minutes = Math.max(1, Math.round(due * QUESTION));
  return due ? { name: "review", values: { count: due, minutes } } : null;
}

/** @param {Facts} facts @returns {Card | null} */
function log({ log: { half, filled } }) {
  return half < 0 ? null : { name: "log", values: { half, filled } };
}

/** Of the lesson that was finished last. @param {Facts} facts @returns {Card | null} */
function task({ lessons, places, ticked }) {
  const at = places.map(({ done, all }) => all > 0 && done === all).lastIndexOf(true);
  const lesson = lessons[at];
  if (!lesson?.task || ticked.includes(lesson.slug)) return null;
  const { url, task: goal } = lesson;
  return { name: "task", url: `${url}#${TOOL}`, values: { task: goal, number: at + 1 } };
}

/**
 * The half-day that the log of this week waits for: that of now, or else an earlier one that is
 * empty; -1 before the log is begun and where none is empty.
 *
 * @param {number} day 1 is Monday @param {number} hour @param {string[][]} halves what each has
 */
export function waiting(day, hour, halves) {
  if (!halves.some((one) => one.length)) return -1;
  const at = current(day, hour, /** @type {any[][]} */ (halves));
  return halves[at]?.length ? halves.slice(0, at).findIndex((one) => !one.length) : at;
}

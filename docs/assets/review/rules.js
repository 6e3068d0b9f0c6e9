/**
 * When a question comes back: on days 2, 9, 25 and 60. Knows no page and no storage.
 *
 * @typedef {{ question: string, day: number, right: boolean, sure: boolean, review: boolean }} Answer
 * @typedef {{ ids: string[], step: number, due: number, missed: boolean, sure: boolean, asked: string[] }} Card
 *   a question with its variants: how many of the four are behind it, the day it is due (never:
 *   Infinity), whether it was missed the last time and whether in confidence, what was asked in turn
 */
import { DAY, dayAt, midnightOf } from "../kit/clock.js";

/** Days from one time to the next: so that they are days 2, 9, 25 and 60 of who is never late. */
export const GAPS = [2, 7, 16, 35];

/** So many at a sitting. */
export const MOST = 8;

/** So many others come between a miss and the same once more. */
export const BETWEEN = 3;

/** The number of the reader's own day. @param {number} time */
export const dayNumber = (time) => midnightOf(new Date(time)) / DAY;

/** A day in words, «3 марта», whatever the clocks did meanwhile. @param {number} day as `dayNumber` counts them */
export function dateOf(day) {
  return new Date(day * DAY).toLocaleDateString("ru", {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
}

/**
 * The day of an attempt; one that lies in the future was made by a clock that was wrong: long ago.
 *
 * @param {{ at: number, clock?: number }} attempt
 * @param {number} today
 */
export function dayOfAttempt({ at, clock = at }, today) {
  const day = dayNumber(clock);
  return day > today + 1 ? today - GAPS.reduce((sum, gap) => sum + gap, 0) : Math.min(day, today);
}

/**
 * Questions with their variants, each group once; the reserve is left to the final check.
 *
 * @param {Record<string, { kind: string, variants: string[], alone?: boolean, reserve?: boolean }>} bank
 */
export function groups(bank) {
  const seen = new Set();
  /** @type {string[][]} */
  const found = [];
  for (const [id, { kind, variants, alone = true, reserve }] of Object.entries(bank)) {
    if (seen.has(id) || kind === "reflect" || !alone || reserve) continue;
    const group = [
      id,
      ...variants.filter((one) => Object.hasOwn(bank, one) && !bank[one]?.reserve),
    ];
    for (const one of group) seen.add(one);
    found.push(group);
  }
  return found;
}

/**
 * Where a question stands after all answers to it and its variants; null before the first.
 *
 * @param {string[]} ids
 * @param {Answer[]} answers the oldest first
 * @returns {Card | null}
 */
export function card(ids, answers) {
  const [first] = answers;
  if (!first) return null;
  const begun = {
    ids,
    step: 0,
    due: first.day + days(0),
    missed: !first.right,
    sure: first.sure,
    asked: answers.map(({ question }) => question),
  };
  return answers
    .filter(({ review }) => review)
    .reduce(
      (/** @type {{ card: Card, day: number }} */ { card: now, day }, answer) =>
        // Only the first answer of a day counts: the next ones have just been told.
        answer.day === day ? { card: now, day } : { card: after(now, answer), day: answer.day },
      { card: begun, day: -Infinity },
    ).card;
}

/** @param {Card} now @param {Answer} answer @returns {Card} */
function after(now, { day, right, sure }) {
  if (!right) return { ...now, step: 0, due: day + days(0), missed: true, sure };
  const early = day < now.due;
  return {
    ...now,
    missed: false,
    sure,
    step: now.step + (early ? 0 : 1),
    due: early ? now.due : day + days(now.step + 1),
  };
}

/** @param {number} step */
const days = (step) => GAPS[step] ?? Infinity;

/** What is asked today, in the order of asking. @param {Card[]} cards @param {number} today */
export function due(cards, today) {
  const rank = (/** @type {Card} */ { missed, sure }) => (missed ? (sure ? 0 : 1) : 2);
  return cards
    .filter((one) => one.due <= today)
    .sort((a, b) => rank(a) - rank(b) || a.due - b.due)
    .slice(0, MOST);
}

/** What would be asked soonest, for who will not wait. @param {Card[]} cards */
export function early(cards) {
  return cards
    .filter((one) => one.due < Infinity)
    .sort((a, b) => a.due - b.due)
    .slice(0, MOST);
}

/** The next day on which something is due, and how much by then. @param {Card[]} cards @param {number} today */
export function next(cards, today) {
  const day = Math.min(...cards.map((one) => Math.max(one.due, today + 1)));
  return { day, count: Math.min(MOST, cards.filter((one) => one.due <= day).length) };
}

/** So many days go into a calendar: the reviews until then will move the others. */
export const AHEAD = 4;

/** The next days of review, and how much on each: what is too much for one waits for the next. @param {Card[]} cards @param {number} today */
export function ahead(cards, today) {
  const left = cards
    .map((one) => Math.max(one.due, today + 1))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const found = [];
  for (let day = today; left.length && found.length < AHEAD; ) {
    day = Math.max(day + 1, left[0] ?? 0);
    const count = left.filter((one) => one <= day).slice(0, MOST).length;
    left.splice(0, count);
    found.push({ day, count });
  }
  return found;
}

/** The day as calendars write it: `2026-12-01`. @param {number} day */
export const isoDay = (day) => dayAt(day * DAY);

/** Which of its variants: the one asked longest ago, or never. @param {Card} card */
export function variant({ ids, asked }) {
  const last = (/** @type {string} */ id) => asked.lastIndexOf(id);
  return /** @type {string} */ ([...ids].sort((a, b) => last(a) - last(b))[0]);
}

/** A missed one comes once more, after some others. @param {Card[]} queue what is still to be asked @param {Card} missed */
export function again(queue, missed) {
  return [...queue.slice(0, BETWEEN), missed, ...queue.slice(BETWEEN)];
}

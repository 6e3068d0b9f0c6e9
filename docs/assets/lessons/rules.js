/**
 * What a lesson has brought, from the answers to its questions. Knows no page and no storage.
 *
 * @typedef {import("../progress/rules.js").Attempt} Attempt
 * @typedef {{ id: string, attempts: Attempt[], grade: (given: string[]) => number | undefined }} Asked
 *   a question that is right or wrong, with all attempts since it was begun anew, the oldest first
 */
import { card, dayOfAttempt, next } from "../review/rules.js";

/**
 * @param {Asked[]} questions each once
 * @param {number} today the number of the reader's day
 */
export function resultOf(questions, today) {
  const after = questions.map((one) => ({
    ...one,
    attempts: one.attempts.filter(({ moment }) => moment !== "before"),
  }));
  const firsts = after.map(({ attempts, grade }) => {
    const [first] = attempts;
    return first && (first.revealed ? 0 : grade(first.given));
  });
  const cards = after
    .map((one) => card([one.id], answersOf(one, today)))
    .filter((one) => one !== null);
  return {
    all: questions.length,
    answered: firsts.filter((score) => score !== undefined).length,
    right: firsts.filter((score) => score === 1).length,
    back: cards.length ? next(cards, today) : undefined,
  };
}

/** @param {Asked} question @param {number} today */
function answersOf({ id, attempts, grade }, today) {
  return attempts.map((attempt) => ({
    question: id,
    day: dayOfAttempt(attempt, today),
    right: !attempt.revealed && grade(attempt.given) === 1,
    sure: attempt.confidence === "sure",
    review: attempt.moment === "review",
  }));
}

/**
 * @typedef {{ attempts: Attempt[], right: (given: string[]) => boolean }} Side a question that was
 *   asked at one end of a lesson, with all attempts at it
 */

/** @param {Attempt[]} attempts @param {string} moment */
const last = (attempts, moment) =>
  attempts.filter((one) => one.moment === moment && !one.revealed).pop();

/**
 * Where a lesson ends with another question than it began with, which of the two was answered
 * rightly: "turned-both", "turned-before", "turned-after", "turned-none", or nothing before there
 * are both.
 *
 * @param {Side} first @param {Side} second
 */
export function turned(first, second) {
  const before = last(first.attempts, "before");
  const after = last(second.attempts, "after");
  if (!before || !after) return "";
  const [was, is] = [first.right(before.given), second.right(after.given)];
  return was && is ? "turned-both" : is ? "turned-after" : was ? "turned-before" : "turned-none";
}

/**
 * Whether an answer has become another: "same", "changed", or nothing before there are both.
 *
 * @param {Attempt[]} attempts at a question that is asked before a lesson and after it
 */
export function becomes(attempts) {
  const [before, after] = ["before", "after"].map((moment) => last(attempts, moment));
  if (!before || !after) return "";
  const of = (/** @type {Attempt} */ { given }) => JSON.stringify([...given].sort());
  return of(before) === of(after) ? "same" : "changed";
}

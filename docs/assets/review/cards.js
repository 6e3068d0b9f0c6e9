/** The cards of the review, as all that is stored of the questions makes them. */
import { store } from "../progress/store.js";
import { card, dayOfAttempt, groups } from "./rules.js";

/** @typedef {import("./rules.js").Card} Card @typedef {import("../progress/rules.js").Attempt} Attempt @typedef {import("../quiz/bank.js").Bank} Bank */

/** Those that have been answered, each with its variants. @param {Bank} bank @param {number} today @returns {Card[]} */
export function cardsOf(bank, today) {
  const all = groups(bank.keys).map((ids) =>
    card(
      ids,
      ids.flatMap((id) => answers(bank, id, today)).sort((a, b) => a.at - b.at),
    ),
  );
  return all.filter((one) => one !== null);
}

/** @param {Bank} bank @param {string} question @param {number} today */
function answers(bank, question, today) {
  return store
    .at(question)
    .now.filter(({ moment }) => moment !== "before")
    .map((attempt) => ({
      question,
      at: attempt.at,
      day: dayOfAttempt(attempt, today),
      right: isRight(bank, question, attempt),
      sure: attempt.confidence === "sure",
      review: attempt.moment === "review",
    }));
}

/** An answer that was shown is not one's own. @param {Bank} bank @param {string} question @param {Attempt} attempt */
export const isRight = (bank, question, { given, revealed }) =>
  !revealed && bank.right(question, given);

/**
 * Where a reader stands with a question, computed from the attempts. Knows no page.
 *
 * @typedef {import("../progress/rules.js").Attempt} Attempt
 * @typedef {"fresh" | "missed" | "solved" | "revealed"} Name
 * @typedef {{ name: Name, given: string[], score: number, edited: boolean }} State
 */

/** After so many misses the right answer is shown. */
export const TRIES = 2;

/**
 * Verdicts are never stored: the raw answers are graded again by the key of today.
 *
 * @param {Attempt[]} attempts since the question was last begun anew, the oldest first
 * @param {(given: string[]) => number | null} grade from 0 to 1; null where an option is gone
 * @param {string} fingerprint of the question as it is now
 * @returns {State}
 */
export function stateOf(attempts, grade, fingerprint) {
  let misses = 0;
  /** @type {State} */
  let state = { name: "fresh", given: [], score: 0, edited: false };
  for (const attempt of attempts) {
    const score = grade(attempt.given);
    const edited = attempt.fingerprint !== fingerprint;
    if (score === null) {
      state = { ...state, edited };
      continue;
    }
    misses += score < 1 ? 1 : 0;
    const name = score === 1 ? "solved" : misses < TRIES ? "missed" : "revealed";
    state = { name, given: attempt.given, score, edited };
    if (name !== "missed") break;
  }
  return state;
}

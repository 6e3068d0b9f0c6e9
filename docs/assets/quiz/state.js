/**
 * Where a reader stands with a question, computed from the attempts. Knows no page and no storage.
 *
 * @typedef {import("../progress/rules.js").Attempt} Attempt
 * @typedef {"fresh" | "missed" | "solved" | "revealed"} Name
 * @typedef {{ score: number, hits: string[], almost?: boolean }} Result
 *   from 0 to 1; which pieces of the key the answer met; right but for its spelling
 * @typedef {Result & { name: Name, given: string[], edited?: boolean, gone?: boolean, helped?: boolean,
 *   shown?: boolean, confidence?: string, seed?: number }} State
 */

/** After so many misses the right answer is shown. */
export const TRIES = 2;

/**
 * Verdicts are never stored: the raw answers are graded again by the key of today.
 *
 * @param {Attempt[]} attempts since the question was last begun anew, the oldest first
 * @param {(given: string[]) => Result | null} grade null where what was given is gone
 * @param {string} fingerprint of the question as it is now
 * @returns {State}
 */
export function stateOf(attempts, grade, fingerprint) {
  let misses = 0;
  let helped = false;
  /** @type {State} */
  let state = { name: "fresh", given: [], hits: [], score: 0 };
  for (const { given, revealed, hints, seed, confidence, ...attempt } of attempts) {
    const edited = attempt.fingerprint !== fingerprint;
    const result = grade(given);
    helped ||= Boolean(hints);
    if (state.name === "revealed") break;
    if (revealed) {
      if (state.name !== "solved")
        state = { ...state, name: "revealed", shown: true, edited, confidence: "" };
    } else if (!result) {
      state = { ...state, edited, gone: true };
    } else if (state.name !== "solved" || result.score === 1) {
      misses += result.score < 1 ? 1 : 0;
      const name = result.score === 1 ? "solved" : misses < TRIES ? "missed" : "revealed";
      state = { ...result, name, given, edited, helped, seed, confidence };
    }
  }
  return state;
}

/**
 * The sentences that a state is told by, in the words of `data-part`; the first is the verdict.
 *
 * @param {State} state
 * @returns {string[]}
 */
export function sentencesOf({ name, score, helped, almost, shown, edited, gone, confidence }) {
  const part = score > 0;
  const verdict = {
    fresh: "",
    missed: part ? "partly" : "wrong",
    solved: almost ? "almost" : helped ? "right-helped" : "right",
    revealed: shown ? "shown" : part ? "revealed-partly" : "revealed",
  }[name];
  return [verdict, `${confidence}-${name}`, gone ? "gone" : edited ? "edited" : ""];
}

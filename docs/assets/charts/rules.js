/**
 * What the charts say: how well confidence fits the answers, how far the reader is in each role.
 * Knows no page and no storage.
 *
 * @typedef {"sure" | "rather" | "guess"} Level
 * @typedef {{ done: number, all: number }} Share so many of all
 * @typedef {{ question: string, given: string[], fingerprint: string, confidence?: string, revealed?: boolean }} Attempt
 * @typedef {Record<string, { kind: string, fingerprint: string }>} Keys
 */

/** Fewer answers say nothing of a person. */
export const LEAST = 20;

/** So many at one level, or it is not spoken of. */
const ENOUGH = 5;

/** Below this, who was sure was wrong too often; above that, who guessed knew more; so near is the same. */
const [TRUSTED, KNOWN, NEAR] = [0.8, 0.6, 0.1];

/** @type {readonly Level[]} */
export const LEVELS = ["sure", "rather", "guess"];

/**
 * The answers whose confidence was told and which the key of today still grades; a reflection has none.
 *
 * @param {Attempt[]} attempts all ever made
 * @param {Keys} keys
 * @param {(question: string, given: string[]) => boolean} right
 */
export function calibration(attempts, keys, right) {
  const known = attempts.filter(({ question, fingerprint, revealed }) => {
    const key = Object.hasOwn(keys, question) ? keys[question] : undefined;
    return key && key.kind !== "reflect" && key.fingerprint === fingerprint && !revealed;
  });
  const share = (/** @type {Level} */ level) => {
    const answers = known.filter(({ confidence }) => confidence === level);
    return {
      done: answers.filter(({ question, given }) => right(question, given)).length,
      all: answers.length,
    };
  };
  const levels = { sure: share("sure"), rather: share("rather"), guess: share("guess") };
  const rated = sum(Object.values(levels)).all;
  return { levels, rated, missing: Math.max(0, LEAST - rated) };
}

/** What the levels amount to, in a word. @param {Record<Level, Share>} levels */
export function fit({ sure, rather, guess }) {
  const doubt = sum([rather, guess]);
  if (sure.all < ENOUGH) return "unsure";
  if (ratio(sure) < TRUSTED) return "over";
  if (doubt.all < ENOUGH) return "doubtless";
  if (guess.all >= ENOUGH && ratio(guess) >= KNOWN) return "under";
  return ratio(sure) - ratio(doubt) < NEAR ? "flat" : "fits";
}

/** @param {{ role: string }[]} lessons @param {Share[]} places of the same lessons @returns {Map<string, Share>} */
export function byRole(lessons, places) {
  const roles = new Map();
  lessons.forEach(({ role }, n) =>
    roles.set(
      role,
      sum([roles.get(role) ?? { done: 0, all: 0 }, places[n] ?? { done: 0, all: 0 }]),
    ),
  );
  return roles;
}

/** The three roles of the course: whether all are done, none, and which is the least. @param {Map<string, Share>} roles @param {string[]} names */
export function balance(roles, names) {
  const all = names
    .map((name) => ({ name, ...(roles.get(name) ?? { done: 0, all: 0 }) }))
    .filter(({ all: count }) => count);
  const [least] = [...all].sort((a, b) => ratio(a) - ratio(b));
  const whole = sum([...roles.values()]);
  if (!least || !whole.done) return { verdict: "none", least };
  if (whole.done === whole.all) return { verdict: "whole", least };
  return { verdict: all.every((one) => ratio(one) === ratio(least)) ? "even" : "least", least };
}

/** @param {Share[]} shares @returns {Share} */
function sum(shares) {
  return shares.reduce(
    (one, other) => ({ done: one.done + other.done, all: one.all + other.all }),
    { done: 0, all: 0 },
  );
}

/** From 0 to 1. @param {Share} share */
export function ratio({ done, all }) {
  return all ? done / all : 0;
}

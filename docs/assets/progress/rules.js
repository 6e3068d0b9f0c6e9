/**
 * What a reader has answered, as plain data: knows no page and no storage.
 *
 * Attempts never change; what is shown is computed from them. Merging is the union by id,
 * so it may be done in any order and any number of times, and loses nothing.
 *
 * @typedef {{ question: string, given: string[], at: number, fingerprint: string }} Attempt
 * @typedef {{ question: string, at: number }} Reset
 * @typedef {{ version: 1, attempts: Record<string, Attempt>, resets: Record<string, Reset> }} Progress
 */

/** @returns {Progress} */
export const nothing = () => ({ version: 1, attempts: {}, resets: {} });

/**
 * Progress from a stored text; null where it is damaged or of a version we do not know.
 *
 * @param {string | null} text
 * @returns {Progress | null}
 */
export function parse(text) {
  if (text === null) return nothing();
  try {
    const { version, attempts, resets } = JSON.parse(text);
    const whole = version === 1 && every(attempts, isAttempt) && every(resets, isReset);
    return whole ? { version, attempts, resets } : null;
  } catch {
    return null;
  }
}

/**
 * @param {Progress} one
 * @param {Progress} other
 * @returns {Progress}
 */
export function merge(one, other) {
  return {
    version: 1,
    attempts: { ...one.attempts, ...other.attempts },
    resets: { ...one.resets, ...other.resets },
  };
}

/**
 * Whether `one` has all that `other` has.
 *
 * @param {Progress} one
 * @param {Progress} other
 */
export function holds(one, other) {
  /** @type {("attempts" | "resets")[]} */
  const fields = ["attempts", "resets"];
  return fields.every((field) => Object.keys(other[field]).every((id) => id in one[field]));
}

/**
 * The attempts at a question since it was last begun anew, the oldest first.
 *
 * @param {Progress} progress
 * @param {string} question
 */
export function attemptsAt(progress, question) {
  const begun = Object.values(progress.resets)
    .filter((reset) => reset.question === question)
    .reduce((last, reset) => Math.max(last, reset.at), 0);
  return Object.entries(progress.attempts)
    .filter(([, attempt]) => attempt.question === question && attempt.at > begun)
    .sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1))
    .map(([, attempt]) => attempt);
}

/** @param {unknown} table @param {(value: any) => boolean} fits */
function every(table, fits) {
  if (typeof table !== "object" || table === null || Array.isArray(table)) return false;
  return Object.values(table).every((value) => typeof value === "object" && value && fits(value));
}

/** @param {Attempt} attempt */
function isAttempt({ question, given, at, fingerprint }) {
  const texts = [question, fingerprint, ...(Array.isArray(given) ? given : [null])];
  return texts.every((text) => typeof text === "string") && Number.isFinite(at);
}

/** @param {Reset} reset */
function isReset({ question, at }) {
  return typeof question === "string" && Number.isFinite(at);
}

/**
 * What a reader has answered, as plain data: knows no page and no storage.
 *
 * Attempts never change; what is shown is computed from them. Merging is the union by id,
 * so it may be done in any order and any number of times, and loses nothing.
 * progress.schema.json says what each field means.
 *
 * @typedef {{ question: string, given: string[], at: number, fingerprint: string, moment?: string,
 *   confidence?: string, hints?: number, seed?: number, revealed?: boolean }} Attempt
 * @typedef {{ question: string, at: number }} Reset
 * @typedef {{ version: 1, attempts: Record<string, Attempt>, resets: Record<string, Reset> }} Progress
 */

/** A reset of this question is a reset of all. */
export const ALL = "*";

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
    attempts: union(one.attempts, other.attempts),
    resets: union(one.resets, other.resets),
  };
}

/** How many records there are: a union that has no more than its part brought nothing. @param {Progress} progress */
export function size({ attempts, resets }) {
  return Object.keys(attempts).length + Object.keys(resets).length;
}

/**
 * The attempts at each question, the oldest first: all ever made, and those since it was begun anew.
 *
 * @param {Progress} progress
 */
export function history(progress) {
  /** @type {Map<string, { ever: Attempt[], now: Attempt[] }>} */
  const questions = new Map();
  const begun = new Map();
  for (const { question, at } of Object.values(progress.resets)) {
    begun.set(question, Math.max(begun.get(question) ?? 0, at));
  }
  const attempts = Object.entries(progress.attempts);
  attempts.sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1));
  for (const [, attempt] of attempts) {
    const { question, at } = attempt;
    const known = questions.get(question) ?? { ever: [], now: [] };
    questions.set(question, known);
    known.ever.push(attempt);
    if (at > Math.max(begun.get(question) ?? 0, begun.get(ALL) ?? 0)) known.now.push(attempt);
  }
  return questions;
}

/**
 * Nobody changes an attempt; where damage made two of one id, both orders keep the same.
 *
 * @template T
 * @param {Record<string, T>} one
 * @param {Record<string, T>} other
 */
function union(one, other) {
  const both = { ...one, ...other };
  for (const [id, value] of Object.entries(one)) {
    const rival = /** @type {T} */ (both[id]);
    if (rival !== value && JSON.stringify(value) > JSON.stringify(rival)) both[id] = value;
  }
  return both;
}

/** @param {unknown} table @param {(value: any) => boolean} fits */
function every(table, fits) {
  if (typeof table !== "object" || table === null || Array.isArray(table)) return false;
  return Object.values(table).every((value) => typeof value === "object" && value && fits(value));
}

/** @param {Attempt} attempt */
function isAttempt({ question, given, at, fingerprint, moment = "", confidence = "", hints = 0, seed = 0 }) {
  const texts = [question, fingerprint, moment, confidence, ...(Array.isArray(given) ? given : [null])];
  return texts.every((text) => typeof text === "string") && [at, hints, seed].every(Number.isFinite);
}

/** @param {Reset} reset */
function isReset({ question, at }) {
  return typeof question === "string" && Number.isFinite(at);
}

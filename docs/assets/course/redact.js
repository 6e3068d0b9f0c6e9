/**
 * What of a reader's progress a trainer counts: no note, no plan, no answer in own words. Knows no page and no storage.
 *
 * @typedef {import("../progress/rules.js").Progress} Progress
 * @typedef {Record<string, { kind: string }>} Keys
 */

/** Entries by the beginnings of their names: whose the file is, tasks done, final checks, doubts. */
const COUNTED = /^(name$|task\/|final\/|doubt\/)/;

/**
 * It says of itself that it is a part: what is left out must not come back over what is whole.
 *
 * @param {Progress} progress @param {Keys} keys of all questions
 * @returns {Progress & { part: true }}
 */
export function redact(progress, keys) {
  // A question that is asked no more may have been one for own words.
  const own = (/** @type {string} */ question) =>
    !Object.hasOwn(keys, question) || keys[question]?.kind === "reflect";
  const attempts = Object.entries(progress.attempts).map(([id, one]) => [
    id,
    own(one.question) ? { ...one, given: [] } : one,
  ]);
  const entries = Object.entries(progress.entries).filter(([name]) => {
    const [, answered] = name.split("/given/");
    return COUNTED.test(name) && !(answered && own(answered));
  });
  return {
    ...progress,
    part: true,
    attempts: Object.fromEntries(attempts),
    entries: Object.fromEntries(entries),
  };
}

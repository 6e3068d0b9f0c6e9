/** Put steps into their order; the answer is their ids as they stand. Knows no page and no storage. */

/** @param {FormData} form */
export function read(form) {
  return form.getAll("step").map(String);
}

/** @param {string[]} options @param {string[]} given */
export function fits(options, given) {
  return given.length === options.length && options.every((id) => given.includes(id));
}

/**
 * Who has moved one step of six to a wrong place has the other five right: what counts is the
 * longest run of steps, not side by side, that follow each other as they should. One step alone
 * always does, so it gives nothing.
 *
 * @param {string[]} key @param {string[]} given
 */
export function grade(key, given) {
  /** @type {string[][]} the longest run that ends at each step */
  const runs = [];
  given.forEach((step, place) => {
    const before = given
      .slice(0, place)
      .map((one, at) => (key.indexOf(one) < key.indexOf(step) ? (runs[at] ?? []) : []));
    runs.push([...longest(before), step]);
  });
  const hits = longest(runs);
  return { score: (hits.length - 1) / (key.length - 1), hits: hits.length > 1 ? hits : [] };
}

/** A second try begins with the steps as they were left. */
export const kept = (/** @type {string[]} */ _, /** @type {string[]} */ given) => given;

/** Reasons are read step by step. */
export const solution = (/** @type {string[]} */ key) => key;

/** The buttons and the handle. */
export const more = () => import("../moving.js");

/** @param {string[][]} runs */
function longest(runs) {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}

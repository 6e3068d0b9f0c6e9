/**
 * Mark all the right options, in any order; a wrong one takes away what a right one gives.
 * Knows no page and no storage.
 */
export { fits, read } from "./choice.js";

/** @param {string[]} key @param {string[]} given */
export function grade(key, given) {
  const hits = given.filter((id) => key.includes(id)).length;
  return { score: Math.max(0, 2 * hits - given.length) / key.length, hits: given };
}

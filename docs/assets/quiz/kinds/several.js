/** Mark all the right options, in any order; a wrong one takes away what a right one gives. */
export { fits, read } from "./choice.js";

/** @param {string[]} right @param {string[]} given */
export function grade(right, given) {
  const hits = given.filter((id) => right.includes(id)).length;
  return Math.max(0, 2 * hits - given.length) / right.length;
}

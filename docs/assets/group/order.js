/**
 * In which order the questions of a group stand, and how a share reads.
 * Knows no page and no storage.
 *
 * @typedef {import("./rules.js").Question} Question
 * @typedef {import("./rules.js").Share} Share
 */

/** So few right that the trainer should look. */
const LOW = 0.5;

/** One right answer and one wrong are added: one answer alone says little. @param {Share} share */
const hardness = ([right, all]) => (right + 1) / (all + 2);

/** @type {Record<string, (a: Question, b: Question) => number>} */
export const orders = {
  hard: (a, b) => hardness(a.right) - hardness(b.right) || b.right[1] - a.right[1],
  sure: (a, b) => b.sure[0] - a.sure[0] || orders.hard?.(a, b) || 0,
  course: () => 0,
};

/** @param {Share} share */
export const low = ([right, all]) => all > 0 && right / all < LOW;

/** @param {Share} share */
export const percent = ([right, all]) => (all ? `${Math.round((100 * right) / all)}\u00a0%` : "—");

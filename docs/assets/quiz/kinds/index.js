/**
 * The kinds of questions; a page loads those it holds. No DOM beyond FormData.
 *
 * @typedef {object} Kind
 * @property {(form: FormData) => string[]} read what the reader has chosen
 * @property {(options: string[], given: string[]) => boolean} fits whether it is a whole answer to
 *   the question as it is now: an older one may name what is gone, or lack what has come
 * @property {(right: string[], given: string[]) => number} grade from 0 to 1
 * @property {boolean} [keeps] a second try begins with what was right in the first
 */

/** @type {Readonly<Record<string, () => Promise<Kind>>>} */
export const kinds = {
  choice: () => import("./choice.js"),
  several: () => import("./several.js"),
  sort: () => import("./sort.js"),
};

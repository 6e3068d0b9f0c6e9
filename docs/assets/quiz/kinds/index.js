/**
 * The kinds of questions; a page loads those it holds. No DOM beyond FormData.
 *
 * @typedef {object} Kind
 * @property {(form: FormData) => string[]} read what the reader has chosen
 * @property {(right: string[], given: string[]) => number} grade from 0 to 1
 */

/** @type {Readonly<Record<string, () => Promise<Kind>>>} */
export const kinds = {
  choice: () => import("./choice.js"),
  several: () => import("./several.js"),
};

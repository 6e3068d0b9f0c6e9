/**
 * The kinds of questions; a page loads those it holds. No DOM beyond FormData.
 * Knows no page and no storage.
 *
 * @typedef {import("../state.js").Result} Result
 * @typedef {object} Kind
 * @property {(form: FormData) => string[]} read what the reader has chosen or typed
 * @property {(options: string[], given: string[]) => boolean} fits whether it is a whole answer to
 *   the question as it is now: an older one may name what is gone, or lack what has come
 * @property {(key: any[], given: string[]) => Result} grade by the key that the model calls `answer`
 * @property {(key: any[], given: string[]) => boolean} [unlike] whether it answers something else, so
 *   that it is told before it is judged: hours where roubles are asked for
 * @property {(key: any[], given: string[]) => string[]} [kept] what of it the next try begins with
 * @property {(key: any[]) => string[]} [solution] what the form shows at the end in place of the answer
 * @property {() => Promise<{ assist(fields: HTMLElement): void }>} [more] what the fields need of a script
 */

/** @type {Readonly<Record<string, (again?: string) => Promise<Kind>>>} a query for another try */
export const kinds = {
  choice: (again = "") => import("./choice.js" + again),
  several: (again = "") => import("./several.js" + again),
  sort: (again = "") => import("./sort.js" + again),
  match: (again = "") => import("./match.js" + again),
  order: (again = "") => import("./order.js" + again),
  number: (again = "") => import("./number.js" + again),
  text: (again = "") => import("./text.js" + again),
  reflect: (again = "") => import("./reflect.js" + again),
};

/**
 * The rules of a talk: where replies lead, and what of a kept path still holds.
 * Knows no page and no storage.
 *
 * @typedef {Map<string, Map<string, string>>} Talk each node: its replies, and where each leads;
 *   the first node begins, a node without replies ends
 * @typedef {{ path: string[], seen: string[] }} Kept replies said so far; endings seen so far
 */

/** More steps than any reader walks: nobody's stored text may keep a page busy. */
export const LONGEST = 200;

/**
 * The nodes that a path goes through, the first of the talk included.
 *
 * @param {Talk} talk
 * @param {string[]} path ids of replies; all from the first unknown one on is left out
 * @returns {string[]}
 */
export function nodesOn(talk, path) {
  let [node = ""] = talk.keys();
  const nodes = [node];
  for (const reply of path) {
    node = talk.get(node)?.get(reply) ?? "";
    if (!talk.has(node)) break;
    nodes.push(node);
  }
  return nodes;
}

/** The node where a path ends for good; "" while the talk goes on. @param {Talk} talk @param {string[]} path */
export function endingOf(talk, path) {
  const node = nodesOn(talk, path).pop() ?? "";
  return talk.get(node)?.size ? "" : node;
}

/** What the buttons make of a path. @type {Readonly<Record<string, (path: string[]) => string[]>>} */
export const moves = {
  back: (path) => path.slice(0, -1),
  again: () => [],
  replay: () => [],
};

/**
 * What a browser has kept, as far as the talk of today knows it: an author may have changed the
 * talk since, and anybody may have written the text.
 *
 * @param {Talk} talk
 * @param {string | null} text
 * @returns {Kept}
 */
export function restore(talk, text) {
  const { path, seen } = parsed(text);
  const known = words(path).slice(0, LONGEST);
  return {
    path: known.slice(0, nodesOn(talk, known).length - 1),
    seen: [...new Set(words(seen))].filter((node) => talk.get(node)?.size === 0),
  };
}

/** @param {string | null} text @returns {{ path?: unknown, seen?: unknown }} */
function parsed(text) {
  try {
    return JSON.parse(text ?? "") ?? {};
  } catch {
    return {};
  }
}

/** The list of words that this is, or none. @param {unknown} value @returns {string[]} */
const words = (value) =>
  Array.isArray(value) && value.every((one) => typeof one === "string") ? value : [];

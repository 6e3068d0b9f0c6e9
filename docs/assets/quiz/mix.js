/**
 * The order in which a reader sees options: one for a visit, the same after a reload, another next time.
 * Knows no page and no storage.
 */

/** A number from 0 to 2³² − 1 for a text; every letter stirs all bits. @param {string} text */
export function hash(text) {
  let h = 1;
  for (const letter of text) {
    h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 0x5bd1e995);
    h ^= h >>> 15;
  }
  return h >>> 0;
}

/**
 * The list in an order that the seed decides.
 *
 * @template T
 * @param {T[]} list
 * @param {number} seed
 * @returns {T[]}
 */
export function mixed(list, seed) {
  const keys = new Map(list.map((one, place) => [one, hash(`${place} ${seed}`)]));
  return [...list].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
}

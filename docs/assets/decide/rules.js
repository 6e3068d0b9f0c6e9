/**
 * The rules of a decision: which of its pieces a reader's way goes through.
 * Knows no page and no storage.
 *
 * @typedef {Map<string, string[]>} Scheme each piece and where its options lead, in their order;
 *   the first piece begins, a piece without options decides; no way leads up
 * @typedef {Map<string, string>} Taken where the reader went on from each piece
 */

/** The pieces on a way, the last one undecided or deciding. @param {Scheme} scheme @param {Taken} taken */
export function walk(scheme, taken) {
  let [here = ""] = scheme.keys();
  const way = [here];
  for (;;) {
    const next = taken.get(here) ?? "";
    if (!scheme.get(here)?.includes(next) || !scheme.has(next) || way.includes(next)) return way;
    way.push((here = next));
  }
}

/** Go on from a piece; what was taken further down is forgotten. @param {Scheme} scheme @param {Taken} taken @param {string} from @param {string} to */
export function take(scheme, taken, from, to) {
  const way = walk(scheme, taken);
  const passed = way.slice(0, Math.max(way.indexOf(from), 0));
  return new Map([
    ...passed.map((one) => /** @type {[string, string]} */ ([one, taken.get(one)])),
    [from, to],
  ]);
}

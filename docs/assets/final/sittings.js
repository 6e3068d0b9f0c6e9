/**
 * Sittings of the final check as the entries keep them: `final/<sitting>` with its questions and
 * `final/<sitting>/handed` with the time of handing in. Knows no page and no storage.
 *
 * @typedef {Record<string, import("../progress/rules.js").Entry>} Entries
 */

const SITTING = /^final\/([^/]+)$/;

/** The sittings that were begun, the earliest first. @param {Entries} entries @returns {string[]} */
export function sittingsOf(entries) {
  const begun = Object.entries(entries).filter(
    ([name, { value }]) => SITTING.test(name) && value.length,
  );
  return begun.sort(([, a], [, b]) => a.at - b.at).map(([name]) => name.slice("final/".length));
}

/** What the sittings have asked, answered or not: its reasons were there to be read. @param {Entries} entries @returns {Set<string>} */
export const askedIn = (entries) =>
  new Set(sittingsOf(entries).flatMap((one) => entries[`final/${one}`]?.value ?? []));

/** As all clocks write it: what else an engine takes for a date, another does not. */
const DATE = /^(\d{4}|[+-]\d{6})-\d\d-\d\d/;

/** When a sitting was handed in, in milliseconds; NaN where it was not. @param {Entries} entries @param {string} sitting */
export function handedAt(entries, sitting) {
  const [text = ""] = entries[`final/${sitting}/handed`]?.value ?? [];
  return DATE.test(text) ? Date.parse(text) : NaN;
}

/** The sittings that were handed in, the first first: that one counts, for the reader, the record and the group alike. @param {Entries} entries @returns {string[]} */
export function handedIn(entries) {
  const at = (/** @type {string} */ sitting) => handedAt(entries, sitting);
  return sittingsOf(entries)
    .filter(at)
    .sort((a, b) => at(a) - at(b));
}

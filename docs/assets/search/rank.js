/**
 * In which order pages and their sections are shown: by what of them holds the reader's words.
 * Knows no page and no storage.
 */

/** @typedef {{ section: number, level: number, near: number }} Hit where a page holds a word; a title is of no section */
/** @typedef {{ words: number, level: number, score: number }} Rank */

export const [TEXT, HEADING, TITLE] = [1, 2, 3];
/** The section of a title. */
export const NONE = -1;
/** How near a word of the page is to the reader's: a mere beginning counts half a level less. */
export const [EXACT, FORM, BEGINNING] = [1, 0.9, 0.4];

/** @param {Hit} hit */
const level = (hit) => hit.level - (hit.near < FORM ? 0.5 : 0);

/** @param {Hit[]} hits */
const highest = (hits) => Math.max(0, ...hits.map(level));

/** @param {Hit[]} hits */
const value = (hits) => Math.max(0, ...hits.map((hit) => hit.level + hit.near));

/** The sections that hold something: the most words first, headings before texts, the head of a page last.
 * @param {Hit[][]} hits of one page, by words @param {(section: number) => boolean} named whether it has a heading
 * @returns {{ section: number, words: number }[]} */
export function sections(hits, named) {
  const all = new Set(hits.flat().map(({ section }) => section));
  all.delete(NONE);
  return [...all]
    .map((section) => {
      const mine = hits
        .map((one) => one.filter((hit) => hit.section === section))
        .filter((one) => one.length);
      const much = Math.log(mine.flat().length) / 10;
      return {
        section,
        words: mine.length,
        score: Math.max(...mine.map(value)) + much + (named(section) ? 0.5 : 0),
      };
    })
    .sort(
      (one, other) =>
        other.words - one.words || other.score - one.score || one.section - other.section,
    );
}

/** How many words a page holds, on which level the least prominent of them stands, and how well all in all.
 * @param {Hit[][]} hits of one page, by words @param {number} weight @returns {Rank} */
export function rank(hits, weight) {
  const held = hits.filter((one) => one.length);
  const together = sections(hits, () => true)[0]?.words ?? 0;
  const score = held.reduce((sum, one) => sum + value(one) + Math.log(one.length), together);
  return { words: held.length, level: Math.min(...held.map(highest)), score: score * weight };
}

/** Only what holds the most words: a page with all of them makes one with some of them no answer.
 * @template {Rank} R @param {R[]} ranks @returns {R[]} the best first */
export function ordered(ranks) {
  const most = Math.max(0, ...ranks.map(({ words }) => words));
  return ranks
    .filter(({ words }) => words === most)
    .sort((one, other) => other.level - one.level || other.score - one.score);
}

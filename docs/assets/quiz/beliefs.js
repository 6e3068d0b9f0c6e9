/**
 * Which beliefs a reader's answers give away: one answer is chance, two of three are not. Knows no page and no storage.
 *
 * @typedef {{ question: string, at: number, missed: string[] }} Answer the first to a question: when
 *   it was given, what in it is wrong
 * @typedef {Record<string, Record<string, string>>} Shown by the question and by what is wrong in an
 *   answer, the name of the belief
 * @typedef {{ name: string, shown: number, all: number }} Held in how many of how many answers
 */

/** So many answers are looked at, the last that can show a belief, and so many of them must show it. */
export const [LAST, LEAST] = [3, 2];

/** @param {Answer[]} answers @param {Shown} shown @returns {Held[]} what shows most often first */
export function held(answers, shown) {
  const latest = [...answers].sort((a, b) => b.at - a.at);
  const shows = (/** @type {Answer} */ { question, missed }) =>
    missed.map((one) => shown[question]?.[one]);
  const names = new Set(Object.values(shown).flatMap((one) => Object.values(one)));
  return [...names]
    .map((name) => {
      const asked = latest
        .filter(({ question }) => Object.values(shown[question] ?? {}).includes(name))
        .slice(0, LAST);
      return {
        name,
        shown: asked.filter((one) => shows(one).includes(name)).length,
        all: asked.length,
      };
    })
    .filter((one) => one.shown >= LEAST)
    .sort((a, b) => b.shown - a.shown);
}

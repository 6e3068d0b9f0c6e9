/**
 * Where a reader is among the screens of a page, and how a part went. Knows no page and no storage.
 *
 * @typedef {{ part: string }} Screen
 * @typedef {{ part: number, parts: number, step: number, steps: number }} Place all counted from 1;
 *   the cover is step 0 of part 0
 */

/** @param {Screen[]} screens the first is the cover @param {number} at @returns {Place} */
export function placeOf(screens, at) {
  const parts = [...new Set(screens.slice(1).map(({ part }) => part))];
  const name = screens[at]?.part ?? "";
  const own = stepsOf(screens, name);
  const step = at ? own.indexOf(at) + 1 : 0;
  return { part: at ? parts.indexOf(name) + 1 : 0, parts: parts.length, step, steps: own.length };
}

/** The numbers of the screens of a part, without the cover. @param {Screen[]} screens @param {string} part */
export function stepsOf(screens, part) {
  return screens.flatMap((screen, n) => (n && screen.part === part ? [n] : []));
}

/**
 * The screen that an entry names: a hint from another day, so what is gone leads nowhere.
 *
 * @param {Screen[]} screens
 * @param {string} text the id of a part and the number of a step in it, `kto:3`
 * @returns {number} 0 where it names none
 */
export function resumed(screens, text) {
  const [part = "", step = ""] = text.split(":");
  const own = stepsOf(screens, part);
  return own[Math.min(Math.max(Number(step) || 1, 1), own.length) - 1] ?? 0;
}

/** What the entry of a screen says. @param {Screen[]} screens @param {number} at */
export function entryOf(screens, at) {
  const { step } = placeOf(screens, at);
  return step ? [`${screens[at]?.part}:${step}`] : [];
}

/**
 * How the questions of a part went.
 *
 * @param {(number | undefined)[]} scores of the first try at each, from 0 to 1; none where there was no try
 */
export function tally(scores) {
  const tried = scores.filter((score) => score !== undefined);
  return {
    answered: tried.length,
    right: tried.filter((score) => score === 1).length,
    open: scores.length - tried.length,
  };
}

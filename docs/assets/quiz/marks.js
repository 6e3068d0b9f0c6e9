/** The pieces of a question that wait for an answer: marks, right places and reasons. */

/** What is shown, by the data-… that holds what a piece waits for. @type {Record<string, (mine: boolean, all: boolean) => boolean>} */
const marks = {
  option: (mine, all) => mine || all,
  mine: (mine) => mine,
  other: (mine) => !mine,
};

/**
 * @param {Element} question
 * @param {string[] | null} hits what the answer has met; null hides all: a try goes on
 * @param {boolean} all whether the rest may be seen too
 */
export function showMarks(question, hits, all) {
  for (const [name, rule] of Object.entries(marks)) {
    for (const mark of question.querySelectorAll(`[data-${name}]`)) {
      const mine = hits?.includes(mark.getAttribute(`data-${name}`) ?? "") ?? false;
      mark.toggleAttribute("hidden", !(hits && rule(mine, all)));
    }
  }
}

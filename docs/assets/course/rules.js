/**
 * How far a reader is in the course. Knows no page and no storage.
 *
 * @typedef {{ id: string, questions: string[] }} Section
 * @typedef {{ minutes: [number, number], sections: Section[] }} Lesson sections and their questions
 *   both in the order of the lesson
 * @typedef {{ done: number, all: number, begun: boolean, next: string }} Place sections done and all
 *   of them, whether any question is answered, the id of the first section that is not done
 * @typedef {{ lessons: Place[], answered: number, asked: number, hours: [number, number] }} Way
 */

/**
 * An answer given before the lesson, in a review or in the final check is not yet one to the lesson.
 *
 * @param {{ moment?: string }[]} attempts
 */
export const counts = (attempts) => attempts.some(({ moment = "after" }) => moment === "after");

/**
 * A section is done when all its questions have been answered, rightly or not.
 *
 * @param {Lesson[]} lessons
 * @param {(question: string) => boolean} answered
 * @returns {Way}
 */
export function way(lessons, answered) {
  const questions = lessons.map(({ sections }) => sections.flatMap((one) => one.questions));
  const left = questions.map(
    (all) => all.filter((one) => !answered(one)).length / (all.length || 1),
  );
  const hours = (/** @type {0 | 1} */ end) =>
    half(lessons.reduce((sum, { minutes }, n) => sum + minutes[end] * (left[n] ?? 0), 0) / 60);
  return {
    lessons: lessons.map(({ sections }) => place(sections, answered)),
    answered: questions.flat().filter(answered).length,
    asked: questions.flat().length,
    hours: [hours(0), hours(1)],
  };
}

/** @param {Section[]} sections @param {(question: string) => boolean} answered @returns {Place} */
function place(sections, answered) {
  const open = sections.filter(({ questions }) => !questions.every(answered));
  const begun = sections.some(({ questions }) => questions.some(answered));
  return {
    done: sections.length - open.length,
    all: sections.length,
    begun,
    next: open[0]?.id ?? "",
  };
}

/** To half an hour, and never nothing while something is left. @param {number} hours */
function half(hours) {
  return hours && Math.max(0.5, Math.round(hours * 2) / 2);
}

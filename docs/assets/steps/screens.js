/** The screens of a page in steps: a step, or one of the questions that a step holds. */

/** @typedef {{ part: string, kind: string, step: HTMLElement, question?: HTMLElement, id: string }} Screen */

/** What is out of sight can be found by the browser's own search where it knows how. */
const HIDDEN = "onbeforematch" in document ? "until-found" : "";

/** Every screen in the order of the page. @param {Element} frame @returns {Screen[]} */
export function screensOf(frame) {
  const steps = /** @type {NodeListOf<HTMLElement>} */ (
    frame.querySelectorAll(":scope > .course-step")
  );
  return [...steps].flatMap((step) => {
    const { part = "", kind = "" } = step.dataset;
    const questions = /** @type {HTMLElement[]} */ ([...step.querySelectorAll("quiz-question")]);
    const ids = [step, ...step.querySelectorAll("h2[id], h3[id]")].map(({ id }) => id);
    const id = ids.find(Boolean) ?? "";
    if (!questions.length) return [{ part, kind, step, id }];
    return questions.map((question, n) => ({
      part,
      kind,
      step,
      question,
      id: n ? question.id : id || question.id,
    }));
  });
}

/** The number of the screen that holds an element. @param {Screen[]} screens @param {Element | null} element */
export function screenWith(screens, element) {
  const within = (/** @type {Screen} */ { step, question = step }) => question.contains(element);
  const found = screens.findIndex(within);
  return found < 0 ? screens.findIndex(({ step }) => step.contains(element)) : found;
}

/** Show one screen in place of all others, or all of them. @param {Screen[]} screens @param {Screen} [one] */
export function show(screens, one) {
  for (const { step, question } of screens) {
    turn(step, !one || step === one.step);
    if (question) turn(question, !one || question === one.question);
  }
  // What leads to questions stands before the first of them.
  const first = screens.find(({ step }) => step === one?.step);
  one?.step.toggleAttribute("data-later", first !== one);
}

/** @param {HTMLElement} element @param {boolean} visible */
function turn(element, visible) {
  if (visible) element.removeAttribute("hidden");
  else if (!element.hasAttribute("hidden")) element.setAttribute("hidden", HIDDEN);
}

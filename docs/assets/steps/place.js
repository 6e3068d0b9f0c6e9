/** What the frame says of the place: the dashes of a part, its line on the cover, how it ended. */
import { part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { store } from "../progress/store.js";
import { placeOf, stepsOf, tally } from "./rules.js";

/** @typedef {import("./screens.js").Screen} Screen */

/** The line of a part on the cover. @param {Element} frame @param {string} name @returns {HTMLElement | null} */
export function rowOf(frame, name) {
  return frame.querySelector(`[data-to="${CSS.escape(name)}"]`);
}

/** @param {Element} frame @param {string} name of a part */
export function titleOf(frame, name) {
  return rowOf(frame, name)?.querySelector("a")?.textContent ?? "";
}

/** The title of the page for who cannot see where they are: the cover that has it is out of sight. @param {Element | null} heading */
export function titleFrom(heading) {
  const title = document.createElement("h1");
  title.className = "course-steps__title";
  title.textContent =
    [...(heading?.childNodes ?? [])].find((one) => one.nodeType === 3)?.textContent ?? "";
  return title;
}

/** Tick on the cover what has been answered whole. @param {Element} frame @param {Screen[]} screens */
export function markDone(frame, screens) {
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (frame.querySelectorAll("[data-to]"))) {
    const own = screens.filter(
      ({ part: name, id, question }) => question && [name, id].includes(row.dataset.to ?? ""),
    );
    const open = own.filter(({ question }) => !isAnswered(/** @type {Element} */ (question)));
    row.toggleAttribute("data-done", own.length > 0 && !open.length);
  }
}

/** @param {Element} question awake or not */
function isAnswered(question) {
  const moment = question.getAttribute("moment") ?? undefined;
  const { now } = store.at(question.getAttribute("question") ?? "");
  return now.some((one) => one.moment === moment);
}

/** One dash a step, a thicker one for a question. @param {Element} box @param {Screen[]} screens @param {number} at */
export function drawDashes(box, screens, at) {
  const dashes = stepsOf(screens, screens[at]?.part ?? "").map((n) => {
    const dash = document.createElement("i");
    dash.className = screens[n]?.question ? "course-steps__ask" : "";
    dash.toggleAttribute("data-past", n < at);
    dash.toggleAttribute("data-now", n === at);
    return dash;
  });
  box.replaceChildren(...dashes);
}

/** Mark the section in view in the contents of the page, where the theme goes by what scrolls past. @param {string} name */
export function markContents(name) {
  for (const link of document.querySelectorAll(".md-nav--secondary .md-nav__link")) {
    const here = link instanceof HTMLAnchorElement && link.hash === `#${name}`;
    if (here) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/** Say at the end of a part how it went and what comes next. @param {Element} frame @param {Screen[]} screens @param {number} at */
export function fillEnd(frame, screens, at) {
  const { step, part: name } = /** @type {Screen} */ (screens[at]);
  const card = step.querySelector(".course-steps__end") ?? step.appendChild(cardOf(frame));
  const result = tally(scoresOf(screens, name));
  const next = screens[at + 1]?.part ?? "";
  tell(part(card, "done"), placeOf(screens, at));
  for (const one of ["right", "open"]) tell(part(card, one), result);
  part(card, "right").hidden = !result.answered;
  part(card, "open").hidden = !result.open;
  const { minutes } = rowOf(frame, next)?.dataset ?? {};
  tell(part(card, "following"), { title: titleOf(frame, next), minutes });
}

/** @param {Element} frame */
function cardOf(frame) {
  const template = frame.querySelector("template[data-part=end]");
  const card = /** @type {HTMLTemplateElement} */ (template).content.firstElementChild;
  return /** @type {Element} */ (card?.cloneNode(true));
}

/** The first try at each question of a part that is right or wrong. @param {Screen[]} screens @param {string} name */
function scoresOf(screens, name) {
  const graded = screens.filter(
    ({ part: own, question }) => own === name && question?.querySelector("[data-part=confidence]"),
  );
  return graded.map(({ question }) => {
    const { asked, moment, grade } = /** @type {any} */ (question);
    const first = store.at(asked).now.find((one) => one.moment === moment);
    return first && (first.revealed ? 0 : grade.call(question, first.given)?.score);
  });
}

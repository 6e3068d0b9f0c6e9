/** The buttons by which a reader doubts a question: kept beside the answers, sent nowhere. */
import { entry, write } from "../progress/entries.js";
import { doubtName, doubtOf } from "./doubts.js";

/** @param {Element} owner of the buttons @param {string} question @param {boolean} open nobody doubts before the key is there */
export function showDoubts(owner, question, open) {
  const box = /** @type {HTMLElement | null} */ (owner.querySelector("[data-part=doubt]"));
  if (!box) return; // before a lesson there is no key
  const name = doubtName(question);
  const now = doubtOf(entry(name));
  box.hidden = open;
  for (const button of box.querySelectorAll("button"))
    button.ariaPressed = String(button.dataset.doubt === now);
  box.onclick = ({ target }) => {
    const { doubt } = /** @type {HTMLElement} */ (target).dataset;
    if (!doubt) return;
    write({ [name]: doubt === doubtOf(entry(name)) ? [] : [doubt] });
    showDoubts(owner, question, false);
  };
}

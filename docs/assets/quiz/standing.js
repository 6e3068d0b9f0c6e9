/** How a question stands, on the page: its verdict, its key, the buttons that lead on. */
import { part } from "../kit/dom.js";
import { showMarks } from "./marks.js";
import { sentencesOf } from "./state.js";

/** @typedef {import("./state.js").State} State */

/** @param {HTMLElement} verdict @param {State} state @param {boolean} open a try goes on */
export function showVerdict(verdict, state, open) {
  const says = sentencesOf(state).map((name, place) => (open && place < 2 ? "" : name));
  verdict.dataset.verdict = says[0];
  for (const line of verdict.children)
    line.toggleAttribute("hidden", !says.includes(line.getAttribute("data-part") ?? ""));
  verdict.hidden = !says.some(Boolean);
}

/** @param {Element} question @param {State} state @param {boolean} open */
export function showButtons(question, { name }, open) {
  const missed = name === "missed";
  const shown = { retry: !open && missed, reveal: missed, reset: !open && !missed, rate: !open };
  for (const [button, is] of Object.entries(shown))
    question.querySelector(`[data-part=${button}]`)?.toggleAttribute("hidden", !is);
}

/** @param {Element} question @param {State} state @param {boolean} open */
export function showKey(question, { name, hits }, open) {
  const key = /** @type {HTMLDetailsElement} */ (part(question, "key"));
  key.hidden = open;
  key.open = !open;
  showMarks(question, open ? null : hits, name !== "missed");
}

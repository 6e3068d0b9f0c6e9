/** What the page and the reader's answers propose for the plan, before anything was changed in it. */
import { part } from "../kit/dom.js";
import { store } from "../progress/store.js";
import { words } from "./row.js";

/** The parts of the plan as the page has them. @param {Element} plan */
export const phasesOf = (plan) =>
  [...plan.querySelectorAll("section")].map(
    ({ dataset: { phase = "", first, last, name = "" } }) => ({
      id: phase,
      name,
      first: Number(first),
      last: Number(last),
    }),
  );

/** A step as its row says it. @param {HTMLElement} row */
export function proposalOf(row) {
  const { step = "", phase = "", tick = "", day, question } = row.dataset;
  return {
    id: step,
    phase,
    tick,
    day: day ? Number(day) : undefined,
    question,
    criteria: [...row.querySelectorAll("[data-part=criteria] span")].map(words),
    text: words(part(row, "text")),
  };
}

/** What the reader answered last: the plan for a hard moment. @param {string} question */
export function answered(question) {
  const last = store
    .at(question)
    .ever.filter(({ given, revealed }) => !revealed && given[0]?.trim())
    .at(-1);
  return last && { text: (last.given[0] ?? "").trim(), at: last.at };
}

/** Tells the beliefs that a reader's answers have given away, under the result of a final check. */
import { must, part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { store } from "../progress/store.js";
import { held } from "../quiz/beliefs.js";

/** @typedef {import("../quiz/bank.js").Bank} Bank */

/** @param {HTMLElement} check with the address of the beliefs @param {Bank} bank */
export async function showBeliefs(check, bank) {
  /** @type {{ shown: import("../quiz/beliefs.js").Shown, beliefs: Record<string, { believe: string, cure: string }> }} */
  const { shown, beliefs } = await (await fetch(check.getAttribute("beliefs") ?? "")).json();
  const box = part(check, "beliefs");
  const found = held(answers(Object.keys(shown), bank), shown);
  const { content } = must(box.querySelector("template"), check, "beliefs");
  const items = found.map(({ name, ...counts }) => {
    const item = /** @type {HTMLElement} */ (content.firstElementChild?.cloneNode(true));
    part(item, "believe").textContent = beliefs[name]?.believe.replace(/\.$/, "") ?? "";
    part(item, "cure").textContent = beliefs[name]?.cure ?? "";
    tell(part(item, "count"), counts);
    return item;
  });
  must(box.querySelector("ul"), check, "ul").replaceChildren(...items);
  box.hidden = !items.length;
}

/**
 * The first answer to each question that still fits it: before a lesson everybody guesses, and a
 * second try comes after the reasons.
 *
 * @param {string[]} questions @param {Bank} bank
 */
function answers(questions, bank) {
  return questions.flatMap((question) => {
    const first = store
      .at(question)
      .ever.filter(({ moment, revealed }) => moment !== "before" && !revealed)
      .find(({ given }) => bank.grade(question, given));
    return first ? [{ question, at: first.at, missed: bank.missed(question, first.given) }] : [];
  });
}

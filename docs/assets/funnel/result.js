/** Puts a plan that was counted back onto the page; every word and every piece is there already. */
import { must, part } from "../kit/dom.js";
import { filled, say } from "../kit/words.js";
import { shown } from "./fields.js";
import { RATES, STEPS } from "./rules.js";

/**
 * @typedef {import("./rules.js").Given} Given @typedef {import("./rules.js").Change} Change
 * @typedef {Record<import("./rules.js").Name, import("./rules.js").Step>} Steps
 * @typedef {(name: string) => string} Word
 */

/** @param {number} whole */
const whole = (whole) => shown(100 * whole);

/**
 * The bar that stays in view.
 *
 * @param {HTMLElement} answer
 * @param {Steps | null} steps
 * @param {string} why there are none
 * @param {number} missing numbers that are not there yet
 * @param {Word} word
 * @returns {string} the same as a sentence
 */
export function showAnswer(answer, steps, why, missing, word) {
  say(answer, steps ? "found" : why, { missing, meetings: steps && whole(steps.meetings.seller) });
  part(answer, "chain").hidden = part(answer, "to-result").hidden = !steps;
  if (!steps) return filled(word(why), { missing });
  const values = Object.fromEntries(STEPS.map((name) => [name, whole(steps[name].seller)]));
  for (const name of STEPS) part(answer, `seller-${name}`).textContent = values[name] ?? "";
  return filled(word("result"), values);
}

/**
 * Both tables, and in words what each rate would save.
 *
 * @param {HTMLElement} owner @param {Given} given @param {Steps} steps @param {Change[]} changes
 * @param {Word} word
 */
export function showResult(owner, given, steps, changes, word) {
  for (const name of STEPS) {
    const row = part(owner, name);
    part(row, "sum").textContent = sum(name, given, steps);
    for (const span of /** @type {const} */ (["month", "week", "seller"]))
      part(row, span).textContent = whole(steps[name][span]);
  }
  showRow(part(owner, "now"), steps);
  const now = whole(steps.contacts.week);
  for (const [place, change] of changes.entries()) {
    const row = part(owner, `change-${place}`);
    const [start, to] = [shown(change.from), shown(change.to)];
    part(row, "rate").textContent = word(`rate-${change.rate}`);
    part(row, "rise").textContent = `${start} → ${to} %`;
    showRow(row, change.steps);
    const said = change.saved ? "saves" : change.to > change.from ? "same" : "top";
    const contacts = whole(change.steps.contacts.week);
    const values = { rate: word(`rate-${change.rate}`), start, to, now, contacts };
    must(owner.querySelectorAll("li")[place], owner, "<li>").textContent = filled(word(said), {
      ...values,
      saved: whole(change.saved),
    });
  }
}

/** @param {HTMLElement} row @param {Steps} steps */
function showRow(row, steps) {
  for (const name of STEPS.slice(1)) part(row, name).textContent = whole(steps[name].week);
}

/** `48 ÷ 40 % = 120`, and what it is rounded up to. @param {import("./rules.js").Name} name @param {Given} given @param {Steps} steps */
function sum(name, given, steps) {
  const place = STEPS.indexOf(name);
  const [before, rate] = [STEPS[place - 1], RATES[place - 1]];
  const { exact, month } = steps[name];
  const of = before && rate ? `${whole(steps[before].month)} ÷ ${shown(given[rate])} %` : "";
  const first = of || `${shown(given.plan)} ÷ ${shown(given.deal)}`;
  return `${first} = ${shown(exact)}${exact === 100 * month ? "" : ` → ${whole(month)}`}`;
}

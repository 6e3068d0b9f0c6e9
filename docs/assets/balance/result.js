/** Puts a result onto the page; every word and every piece is there already. */
import { must, part } from "../kit/dom.js";
import { ROLES, place } from "./formula.js";

/** @typedef {import("./formula.js").Result} Result @typedef {import("./formula.js").Share} Share */

/** Tenths as Russians write them. @param {number} tenths */
const decimal = (tenths) => `${(tenths - (tenths % 10)) / 10},${tenths % 10}`;

/** @param {number} hundredths of an hour */
export function hours(hundredths) {
  const rest = hundredths % 100;
  return `${(hundredths - rest) / 100}${rest ? `,${String(rest).padStart(2, "0").replace(/0$/, "")}` : ""}`;
}

/**
 * @param {HTMLElement} owner
 * @param {Result} result
 * @param {Record<Share, number>} spent hundredths of an hour
 * @param {number} n
 * @param {(name: string) => string} word
 */
export function showResult(owner, result, spent, n, word) {
  for (const one of list(owner, "[data-verdict]"))
    one.hidden = !result.verdicts.includes(one.dataset.verdict ?? "");
  for (const one of list(owner, "[data-team]"))
    one.hidden = (one.dataset.team === "none") !== (n === 0);
  for (const one of list(owner, "[data-note]"))
    one.hidden = !result.notes.includes(one.dataset.note ?? "");
  for (const one of list(owner, "[data-coaching]")) one.textContent = decimal(result.coaching ?? 0);
  const known = result.verdicts[0] !== "no_data";
  for (const role of ROLES) showRole(owner, result, role, known, word);
  for (const share of /** @type {Share[]} */ ([...ROLES, "rest"])) {
    const row = part(owner, `row-${share}`);
    part(row, "hours").textContent = hours(spent[share]);
    part(row, "share").textContent = known ? shareOf(result, share) : "–";
  }
}

/** @param {Result} result @param {Share} share */
export function shareOf({ shares, exact }, share) {
  if (share !== "seller" || exact === null) return String(shares[share]);
  return exact === 600 ? ">60" : decimal(exact);
}

/**
 * @param {HTMLElement} owner
 * @param {Result} result
 * @param {import("./formula.js").Role} role
 * @param {boolean} known whether there are hours enough to speak of shares
 * @param {(name: string) => string} word
 */
function showRole(owner, { shares, targets }, role, known, word) {
  const { target, low, high } = targets[role];
  const row = part(owner, `row-${role}`);
  part(row, "place").textContent = known ? word(`place-${place(shares[role], targets[role])}`) : "";
  for (const [name, number] of Object.entries({ target, low, high }))
    part(row, name).textContent = String(number);
  const bar = part(owner, `bar-${role}`);
  set(bar, "corridor", { x: low, width: high - low });
  set(bar, "aim", { x1: target, x2: target });
  set(bar, "dot", { cx: shares[role] });
  part(bar, "dot").toggleAttribute("hidden", !known);
}

/** @param {Element} bar @param {string} name @param {Record<string, number>} percents */
function set(bar, name, percents) {
  const piece = must(part(bar, name), bar, name);
  for (const [attribute, percent] of Object.entries(percents))
    piece.setAttribute(attribute, `${percent}%`);
}

/** @param {Element} owner @param {string} selector */
function list(owner, selector) {
  return /** @type {NodeListOf<HTMLElement>} */ (owner.querySelectorAll(selector));
}

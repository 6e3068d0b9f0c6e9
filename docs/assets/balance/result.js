/** Puts a result onto the page; every word and every piece is there already. */
import { must, part } from "../kit/dom.js";
import { ROLES, place } from "./formula.js";

/** @typedef {import("./formula.js").Result} Result @typedef {import("./formula.js").Share} Share */
/** @typedef {(name: string) => string} Word */

/** Tenths as Russians write them. @param {number} tenths */
const decimal = (tenths) => `${(tenths - (tenths % 10)) / 10},${tenths % 10}`;

/** @param {number} hundredths of an hour */
export function hours(hundredths) {
  const rest = hundredths % 100;
  return `${(hundredths - rest) / 100}${rest ? `,${String(rest).padStart(2, "0").replace(/0$/, "")}` : ""}`;
}

/** Whether there are hours enough to speak of shares. @param {Result} result */
const known = ({ verdicts }) => verdicts[0] !== "no_data";

/**
 * The verdicts, the notes and the table.
 *
 * @param {HTMLElement} owner
 * @param {Result} result
 * @param {Record<Share, number>} spent hundredths of an hour
 * @param {number} n
 * @param {Word} word
 */
export function showResult(owner, result, spent, n, word) {
  for (const one of list(owner, "[data-verdict]"))
    one.hidden = !result.verdicts.includes(one.dataset.verdict ?? "");
  for (const one of list(owner, "[data-team]"))
    one.hidden = (one.dataset.team === "none") !== (n === 0);
  for (const one of list(owner, "[data-note]"))
    one.hidden = !result.notes.includes(one.dataset.note ?? "");
  for (const one of list(owner, "[data-coaching]")) one.textContent = decimal(result.coaching ?? 0);
  for (const share of /** @type {Share[]} */ ([...ROLES, "rest"])) {
    const row = part(owner, `row-${share}`);
    part(row, "hours").textContent = hours(spent[share]);
    part(row, "share").textContent = known(result) ? shareOf(result, share) : "–";
    if (share === "rest") continue;
    const aim = result.targets[share];
    part(row, "place").textContent = known(result)
      ? word(`place-${place(result.shares[share], aim)}`)
      : "";
    for (const name of /** @type {const} */ (["target", "low", "high"]))
      part(row, name).textContent = String(aim[name]);
  }
}

/**
 * The bar that stays in view: what comes first, and a dot for each role.
 *
 * @param {HTMLElement} answer
 * @param {Result | null} result nothing while a field cannot be read
 * @param {string} title of the first verdict
 * @param {Word} word
 */
export function showAnswer(answer, result, title, word) {
  const said = result && known(result);
  part(answer, "verdict").textContent = said ? title : "";
  part(answer, "few").hidden = !result || known(result);
  part(answer, "broken").hidden = Boolean(result);
  part(answer, "to-result").hidden = !said;
  for (const role of ROLES) {
    const row = part(answer, `at-${role}`);
    part(row, "dot").toggleAttribute("hidden", !said);
    part(row, "share").textContent = said ? `${shareOf(result, role)} %` : "";
    const aim = result?.targets[role];
    if (!aim) continue;
    part(row, "place").textContent = said ? word(`at-${place(result.shares[role], aim)}`) : "";
    set(row, "corridor", { x: aim.low, width: aim.high - aim.low });
    set(row, "aim", { x1: aim.target, x2: aim.target });
    set(row, "dot", { cx: result.shares[role] });
  }
}

/** Where the corridors of another team would lie. @param {HTMLElement} answer @param {Result["targets"] | null} targets */
export function showGhost(answer, targets) {
  for (const role of ROLES) {
    const row = part(answer, `at-${role}`);
    part(row, "ghost").setAttribute("visibility", targets ? "visible" : "hidden");
    if (!targets) continue;
    const { low, high } = targets[role];
    set(row, "ghost", { x: low, width: high - low });
  }
}

/** The heading of a verdict, in the words for a team. @param {HTMLElement} owner @param {string} [code] the first that is shown @param {number} [n] */
export function heading(owner, code, n) {
  const which = code ? `[data-verdict="${code}"]` : "[data-verdict]:not([hidden])";
  const spans = [...list(owner, `${which} h3 span`)];
  const wanted = (/** @type {HTMLElement} */ { hidden, dataset }) =>
    n === undefined ? !hidden : dataset.team !== (n ? "none" : "some");
  return spans.find(wanted)?.textContent ?? "";
}

/** @param {Result} result @param {Share} share */
export function shareOf({ shares, exact }, share) {
  if (share !== "seller" || exact === null) return String(shares[share]);
  return exact === 600 ? ">60" : decimal(exact);
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

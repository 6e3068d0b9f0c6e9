/** The screens of a sitting: one case each, and behind them the list of all before it is handed in. */
import { must, part } from "../kit/dom.js";
import { filled } from "../kit/words.js";
import { button } from "../steps/bar.js";
import { beginning, pending, stateOf } from "./rules.js";
import { links } from "./result.js";

/** @typedef {import("./rules.js").Mark} Mark */

/** Make what leads to the cases: the numbers above them, the lines of the list. @param {Element} check @param {HTMLElement[]} rows */
export function createWays(check, rows) {
  const dots = rows.map((_, n) => createWay(check, "dot", n));
  const lines = rows.map((row, n) => {
    const line = createWay(check, "line", n);
    part(line, "words").textContent = beginning(row.querySelector("legend")?.textContent ?? "");
    return line;
  });
  part(check, "dots").replaceChildren(...dots);
  part(check, "lines").replaceChildren(...lines);
}

/** @param {Element} check @param {string} name of a template @param {number} n of a case */
function createWay(check, name, n) {
  const way = /** @type {HTMLElement} */ (copyOf(check, name));
  wayOf(way).dataset.case = String(n);
  part(way, "number").textContent = String(n + 1);
  return way;
}

/** What a template of the check holds. @param {Element} check @param {string} name */
export function copyOf(check, name) {
  const { content } = /** @type {HTMLTemplateElement} */ (part(check, name));
  return must(content.firstElementChild, check, name).cloneNode(true);
}

/** @param {Element} item */
function wayOf(item) {
  return must(item.querySelector("button"), item, "button");
}

/** Show one case in place of all others; behind the last the list. @param {Element} check @param {HTMLElement[]} rows @param {number} at */
export function showScreen(check, rows, at) {
  const listed = at >= rows.length;
  const bar = part(check, "bar");
  const { next = "" } = bar.dataset;
  const { last = "" } = part(check, "ways").dataset;
  document.body.dataset.steps = "one";
  for (const [n, row] of rows.entries()) row.hidden = n !== at;
  part(check, "hand").hidden = !listed;
  part(check, "ways").hidden = bar.hidden = listed; // pressed twice, its last button must not hand in
  button(bar, "second").hidden = true;
  button(bar, "back").hidden = !at;
  button(bar, "first").textContent = at + 1 < rows.length ? next : last;
  showPending(check, []);
}

/** All cases one below the other, and the page around them. @param {Element} check @param {HTMLElement[]} rows */
export function showWhole(check, rows) {
  delete document.body.dataset.steps;
  for (const row of rows) row.hidden = false;
  for (const name of ["ways", "hand", "bar"]) part(check, name).hidden = true;
}

/** Say of every case how it stands, and which is in view. @param {Element} check @param {Mark[]} marks @param {number} at */
export function showMarks(check, marks, at) {
  const { dataset } = part(check, "ways");
  const [dots = [], lines = []] = ["dots", "lines"].map((name) => [...part(check, name).children]);
  for (const [n, mark] of marks.entries()) {
    const [dot, line] = [dots[n], lines[n]];
    if (!dot || !line) continue; // cases of another sitting are on their way
    const state = stateOf(mark)
      .map((name) => dataset[name])
      .join(", ");
    for (const way of [dot, line].map(wayOf)) {
      way.dataset.answer = mark.answer;
      way.toggleAttribute("data-flagged", mark.flagged);
    }
    part(line, "state").textContent = state;
    wayOf(dot).setAttribute("aria-label", filled(dataset.text ?? "", { number: n + 1, state }));
    wayOf(dot).setAttribute("aria-current", n === at ? "step" : "false");
  }
}

/** Name what has no answer or a flag, before it is too late; nothing where there is none. @param {Element} check @param {Mark[]} marks */
export function showPending(check, marks) {
  const { open, flagged } = pending(marks);
  const any = open.length + flagged.length > 0;
  part(check, "open").hidden = part(check, "anyway").hidden = !any;
  for (const [name, numbers] of Object.entries({ unanswered: open, flagged })) {
    const box = part(check, name);
    box.replaceChildren(...links(numbers));
    /** @type {HTMLElement} */ (box.parentElement).hidden = !numbers.length;
  }
  if (!any) return;
  part(check, "open").focus();
  part(check, "anyway").scrollIntoView({ block: "nearest" });
}

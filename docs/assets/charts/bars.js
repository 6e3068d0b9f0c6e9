/** Fills the bars of a chart and its table, which say the same. */
import { part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { ratio } from "./rules.js";

/** Units of the picture; its template knows the same. */
const WIDTH = 320;

/** @param {HTMLElement} chart @param {Iterable<[string, import("./rules.js").Share]>} shares by the names of its rows */
export function draw(chart, shares) {
  const said = [];
  for (const [name, share] of shares) {
    const bar = chart.querySelector(`g[data-row="${name}"]`);
    const row = chart.querySelector(`tr[data-row="${name}"]`);
    if (!bar || !row) continue;
    const count = /** @type {HTMLElement} */ (bar.querySelector("[data-text]"));
    if (share.all) tell(count, share);
    else count.textContent = count.dataset.none ?? "";
    bar.querySelector("[data-bar]")?.setAttribute("width", String(Math.round(WIDTH * ratio(share))));
    row.querySelectorAll("td").forEach((cell, n) => cell.replaceChildren(String([share.done, share.all][n])));
    said.push(`${bar.querySelector("text")?.textContent}: ${count.textContent}`);
  }
  part(chart, "desc").textContent = `${said.join(". ")}.`;
}

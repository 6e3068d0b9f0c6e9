/** Draws measured weeks: a column for each in the panel of each role. Its pieces are in the page. */
import { must, part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { ROLES } from "../balance/formula.js";
import { SOURCES } from "../balance/weeks.js";
import { labelFoot } from "./rules.js";

/** @typedef {import("./rules.js").Measured} Measured */

/** The chart stays readable on a phone; the table has all of them. */
const MOST = 12;
/** So many dates have room below their columns. */
const CLOSE = 10;
const LEFT = 30;
const WIDTH = 288;
const WIDEST = 56;

/** From the top of a panel; 100 % is 100 high. @param {number} percent */
const height = (percent) => 124 - percent;

/**
 * @param {HTMLElement} chart
 * @param {Measured[]} all in their order
 * @param {(week: Measured) => string} source its name
 */
export function draw(chart, all, source) {
  const weeks = all.slice(-MOST);
  chart.hidden = !weeks.length;
  part(chart, "older").hidden = all.length === weeks.length;
  const step = Math.min(WIDEST, WIDTH / weeks.length);
  for (const role of ROLES) {
    const panel = part(chart, `panel-${role}`);
    const dots = weeks.map((week, n) => ({ week, x: LEFT + step * (n + 0.5) }));
    // A guess and a log see different things: each is joined to its like.
    for (const one of SOURCES) {
      const line = dots.filter(({ week }) => week.source === one);
      const points = line.map(({ week, x }) => `${x},${height(week.result.shares[role])}`);
      part(panel, `line-${one}`).setAttribute("points", points.join(" "));
    }
    part(panel, "columns").replaceChildren(
      ...dots.map(({ week, x }, n) => column(chart, week, role, x, dated(n, weeks.length))),
    );
  }
  const descriptions = weeks.map(
    (week) =>
      `${date(week)} (${source(week)}): ${ROLES.map((role) => week.result.shares[role]).join(", ")}`,
  );
  tell(part(chart, "about"), { count: weeks.length, all: descriptions.join("; ") });
}

/** Whether a column has its date: every second one where they would run into each other. @param {number} n @param {number} count */
const dated = (n, count) => count <= CLOSE || (count - n) % 2 === 1;

/** @param {HTMLElement} chart @param {Measured} week @param {import("../balance/formula.js").Role} role @param {number} x @param {boolean} named */
function column(chart, week, role, x, named) {
  const { content } = /** @type {HTMLTemplateElement} */ (part(chart, "column"));
  const group = /** @type {SVGElement} */ (
    must(content.querySelector("g"), chart, "<g>").cloneNode(true)
  );
  const share = week.result.shares[role];
  const { target, low, high } = week.result.targets[role];
  group.setAttribute("transform", `translate(${x} 0)`);
  set(group, "corridor", { y: height(high), height: high - low });
  set(group, "aim", { y1: height(target), y2: height(target) });
  for (const source of SOURCES) {
    if (source === week.source) set(group, source, { transform: `translate(0 ${height(share)})` });
    else part(group, source).remove();
  }
  set(group, "share", { y: height(labelFoot(share, target)) });
  part(group, "share").textContent = String(share);
  part(group, "date").textContent = named ? date(week) : "";
  return group;
}

/** The last day of a week, short enough to stand below its column. @param {Measured} week */
const date = ({ to }) => `${to.slice(8)}.${to.slice(5, 7)}`;

/** @param {Element} owner @param {string} name @param {Record<string, number | string>} values */
function set(owner, name, values) {
  for (const [attribute, value] of Object.entries(values))
    part(owner, name).setAttribute(attribute, String(value));
}

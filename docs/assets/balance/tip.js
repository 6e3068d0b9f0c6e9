/**
 * Which row of a week would turn its verdict first; macros/balance/tip.py says the same and
 * tests/unit/balance/test_agreement.py holds them together. Knows no page and no storage.
 *
 * @typedef {import("./formula.js").Share} Share
 * @typedef {{ row: string, share: Share, hours: number }} Row hours in hundredths
 * @typedef {{ row: string, change: number, verdict: string }} Tip hundredths more, or fewer
 */
import { judge } from "./formula.js";

const SHARES = /** @type {const} */ (["manager", "seller", "integrator", "rest"]);
const STEP = 25;
/** Steps: who would have to change a row by more than 20 hours has no row to look at. */
const MOST = 80;
const WEEK = 16_800;

/** @param {Row[]} rows in the model's order @param {number} n @param {number} d @returns {Tip | null} */
export function tip(rows, n, d) {
  const hours = spent(rows);
  const { total, verdicts } = judge(hours, n, d);
  const [before = ""] = verdicts;
  if (before === "no_data") return null;
  const longest = SHARES.flatMap((share) => {
    const own = rows.filter((one) => one.share === share);
    return own.length ? [own.reduce((a, b) => (b.hours > a.hours ? b : a))] : [];
  });
  for (let steps = 1; steps <= MOST; steps++) {
    for (const change of [-steps * STEP, steps * STEP]) {
      for (const { row, share, hours: held } of longest) {
        if (held + change < 0 || total + change > WEEK) continue;
        const [after = ""] = judge({ ...hours, [share]: hours[share] + change }, n, d).verdicts;
        if (after !== before && after !== "no_data") return { row, change, verdict: after };
      }
    }
  }
  return null;
}

/** @param {Row[]} rows @returns {Record<Share, number>} */
function spent(rows) {
  const sums = { manager: 0, seller: 0, integrator: 0, rest: 0 };
  for (const { share, hours } of rows) sums[share] += hours;
  return sums;
}

/**
 * From the titles of a calendar and what the reader said of them to the hours of a week. Knows no
 * page and no storage.
 *
 * @typedef {import("./hours.js").Title & { group: string | null, hint: string | null }} Sorted a title with what its words say
 * @typedef {import("../balance/formula.js").Share} Share
 * @typedef {{ groups: Record<string, number>, shares: Record<Share, number>, unknown: number, week: number, all: number,
 *   known: number, none: { times: number, ms: number } }} Result `all` in milliseconds, `known` in whole
 *   per cent of the counted hours, the rest in hundredths of an hour a week
 */

/** What the reader answers to take an event out of the count. */
export const NONE = "none";
const HUNDREDTH = 36_000;
const QUARTER = 25; // hundredths

/** Hours as Russians write them, in quarters: nobody plans in minutes, and no calendar is as exact. @param {number} hundredths */
export const inHours = (hundredths) =>
  ((Math.max(Math.round(hundredths / QUARTER), Number(hundredths > 0)) * QUARTER) / 100)
    .toFixed(2)
    .replace(/\.?0+$/, "")
    .replace(".", ",");

/** @param {number} ms */
export const hundredths = (ms) => Math.round(ms / HUNDREDTH);

/**
 * @param {Sorted[]} titles
 * @param {Map<string, string>} answers by the keys of titles
 * @param {Record<string, Share>} roles of the groups
 * @param {number} days of the period
 * @returns {Result}
 */
export function resultOf(titles, answers, roles, days) {
  /** @type {Map<string, number>} */
  const spent = new Map(Object.keys(roles).map((group) => [group, 0]));
  const none = { times: 0, ms: 0 };
  let unknown = 0;
  for (const { key, group, ms, times } of titles) {
    const answer = answers.get(key) || group || "";
    if (answer === NONE) [none.times, none.ms] = [none.times + times, none.ms + ms];
    else if (spent.has(answer)) spent.set(answer, (spent.get(answer) ?? 0) + ms);
    else unknown += ms;
  }
  const aWeek = (/** @type {number} */ ms) => hundredths((7 * ms) / days);
  const groups = Object.fromEntries([...spent].map(([group, ms]) => [group, aWeek(ms)]));
  const shares = { manager: 0, seller: 0, integrator: 0, rest: 0 };
  for (const [group, hours] of Object.entries(groups))
    shares[/** @type {Share} */ (roles[group])] += hours;
  const clear = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  const all = clear + unknown;
  return {
    groups,
    shares,
    unknown: aWeek(unknown),
    week: aWeek(all),
    all,
    known: all ? Math.floor((100 * clear) / all) : 0,
    none,
  };
}

/** The fields of the calculator's link. @param {Result} result @param {{ n: string, d: string }} team @returns {[string, string][]} */
export function fieldsOf({ groups }, { n, d }) {
  const hours = Object.entries(groups).filter(([, one]) => one > 0);
  return [
    ["n", n],
    ["d", d],
    ...hours.map(
      ([group, one]) => /** @type {[string, string]} */ ([group.toLowerCase(), inHours(one)]),
    ),
  ];
}

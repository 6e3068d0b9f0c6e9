/**
 * Measured weeks in their order, and what a guess was worth. Knows no page and no storage.
 *
 * @typedef {import("../balance/weeks.js").Week} Week
 * @typedef {import("../balance/formula.js").Share} Share
 * @typedef {Week & { name: string, result: import("../balance/formula.js").Result }} Measured
 * @typedef {{ share: Share, thought: number, found: number }} Difference whole per cent
 */
import { judge } from "../balance/formula.js";
import { SHARES, SOURCES, parseWeek } from "../balance/weeks.js";

/** A number above its dot, how tall it is, and how near a line may come to it; of a hundred. */
const [ABOVE, TALL, NEAR] = [8, 10, 3];

/** What can be read of the entries, the oldest first. @param {[string, string[]][]} entries @returns {Measured[]} */
export function measured(entries) {
  const weeks = entries.flatMap(([name, value]) => {
    const week = parseWeek(value);
    return week ? [{ ...week, name, result: judge(week.hours, week.n, week.d) }] : [];
  });
  const order = (/** @type {Week} */ { to, from, source }) =>
    `${to} ${from} ${SOURCES.indexOf(source)}`;
  return weeks.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Whether it has hours enough to speak of shares. @param {Measured} week */
export const hasHours = ({ result }) => result.verdicts[0] !== "no_data";

/**
 * The last week that was measured, beside what its reader thought of it: of the same days, or the
 * last thought before, or the first after.
 *
 * @param {Measured[]} weeks in their order
 */
export function gap(weeks) {
  const fact = weeks.filter((one) => hasHours(one) && one.source !== "guess").at(-1);
  const guesses = weeks.filter((one) => hasHours(one) && one.source === "guess");
  if (!fact) return null;
  const same = guesses.filter(({ from, to }) => from <= fact.to && to >= fact.from).at(-1);
  const guess = same ?? guesses.filter(({ to }) => to < fact.from).at(-1) ?? guesses[0];
  if (!guess) return null;
  const differences = SHARES.map((share) => ({
    share,
    thought: guess.result.shares[share],
    found: fact.result.shares[share],
  }));
  return {
    guess,
    fact,
    differences,
    most: differences.reduce((a, b) => (points(b) > points(a) ? b : a)),
  };
}

/**
 * Where the number of a share stands: above its dot, or above the target line where that would run
 * through it. Per cent of the height of a panel, as the share.
 *
 * @param {number} share @param {number} target
 */
export function labelFoot(share, target) {
  const foot = share + ABOVE;
  return target > foot - NEAR && target < foot + TALL ? target + NEAR : foot;
}

/** @param {Difference} difference */
export const points = ({ thought, found }) => Math.abs(found - thought);

/**
 * The weeks as rows of a table, the first its head; hours with a comma.
 *
 * @param {string[]} head
 * @param {Measured[]} weeks
 * @param {Record<string, string>} sources their names
 * @returns {import("../kit/csv.js").Row[]}
 */
export function rows(head, weeks, sources) {
  const decimal = (/** @type {number} */ hundredths) => String(hundredths / 100).replace(".", ",");
  const table = weeks.map((one) => [
    ...[one.from, one.to, sources[one.source] ?? "", one.n, one.d],
    ...SHARES.map((share) => decimal(one.hours[share])),
    ...SHARES.map((share) => (hasHours(one) ? one.result.shares[share] : "")),
    one.known ?? "",
  ]);
  return [head, ...table];
}

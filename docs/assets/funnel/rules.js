/**
 * From the plan of a month back to the week: deals ← offers ← meetings ← first contacts, each
 * rounded up; macros/funnel/rules.py says the same and tests/unit/funnel/test_agreement.py holds
 * them together. Knows no page and no storage.
 *
 * @typedef {"won" | "asked" | "met"} Rate offers that become deals, meetings that become offers,
 *   first contacts that become meetings
 * @typedef {Record<Rate, number> & { plan: number, deal: number, weeks: number, sellers: number }}
 *   Given hundredths of a rouble, of a per cent, of a week; whole sellers; none of them zero
 * @typedef {"deals" | "offers" | "meetings" | "contacts"} Name
 * @typedef {object} Step
 * @property {number} exact of a month, in hundredths, before it is rounded up to a whole
 * @property {number} month of all sellers
 * @property {number} week of all sellers
 * @property {number} seller a week of one seller
 * @typedef {{ rate: Rate, from: number, to: number, saved: number, steps: Record<Name, Step> }} Change
 *   hundredths of a per cent; first contacts a week that all sellers are spared
 */

/** In the order of the sums. @type {readonly Name[]} */
export const STEPS = ["deals", "offers", "meetings", "contacts"];

/** Each leads from one step to the next. @type {readonly Rate[]} */
export const RATES = ["won", "asked", "met"];

const WHOLE = 10_000;
/** Five points, in hundredths of a per cent. */
const RISE = 500;
/** Of anything in a month: who comes further has a zero too many. */
const MOST = 1_000_000;

/** A quotient rounded up, exact for integers. @param {number} a @param {number} b */
const up = (a, b) => (a + ((b - (a % b)) % b)) / b;

/** All steps; nothing where one is beyond all measure. @param {Given} given @returns {Record<Name, Step> | null} */
export function back(given) {
  const found = /** @type {Record<Name, Step>} */ ({});
  let [from, by] = [given.plan, given.deal];
  for (const [place, name] of STEPS.entries()) {
    const month = up(from, by);
    if (month > MOST) return null;
    found[name] = {
      exact: up(100 * from, by),
      month,
      week: up(100 * month, given.weeks),
      seller: up(100 * month, given.weeks * given.sellers),
    };
    const rate = RATES[place];
    if (rate) [from, by] = [month * WHOLE, given[rate]];
  }
  return found;
}

/**
 * What it would be if one rate were five points higher and all else as it is: who saves most comes
 * first, of equals the one that stands nearer to the deal.
 *
 * @param {Given} given that `back` has an answer for @returns {Change[]}
 */
export function changes(given) {
  const now = back(given);
  const all = RATES.flatMap((rate) => {
    const to = Math.min(WHOLE, given[rate] + RISE);
    const steps = back({ ...given, [rate]: to });
    if (!now || !steps) return [];
    return { rate, from: given[rate], to, saved: now.contacts.week - steps.contacts.week, steps };
  });
  return all.sort((a, b) => b.saved - a.saved);
}

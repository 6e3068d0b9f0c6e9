/**
 * The role-balance model in integers; macros/balance/formula.py says the same in fractions and
 * tests/unit/balance/test_agreement.py holds them together. Hours are hundredths of an hour.
 * Knows no page and no storage.
 *
 * @typedef {"manager" | "seller" | "integrator"} Role
 * @typedef {Role | "rest"} Share
 * @typedef {{ target: number, low: number, high: number }} Corridor whole per cent
 * @typedef {object} Result
 * @property {number} total hundredths of an hour
 * @property {Record<Share, number>} shares whole per cent
 * @property {number | null} exact tenths of a per cent of selling where whole ones would hide 60
 * @property {Record<Role, Corridor>} targets
 * @property {string[]} verdicts
 * @property {string[]} notes
 * @property {number | null} coaching tenths of an hour a month for each direct report
 */

/** @type {readonly Role[]} */
export const ROLES = ["manager", "seller", "integrator"];
const SAID = 3;

/** Exact for integers: never a float. @param {number} a @param {number} b */
const over = (a, b) => (a - (a % b)) / b;

/** A quotient to a whole number, a half upwards. @param {number} a @param {number} b */
const round = (a, b) => over(2 * a + b, 2 * b);

/** @param {number} share @param {Corridor} corridor */
export function place(share, { low, high }) {
  return share < low ? "below" : share > high ? "above" : "inside";
}

/** The targets as numerators over n + 5. @param {number} n @param {number} d */
function exact(n, d) {
  const whole = n + 5;
  const integrator = Math.min(30, 8 + 2 * d);
  const start = 50 - Math.max(0, integrator - 12) / 2; // a whole number: 8 + 2d is even
  const seller = 5 * (n + start); // 5 + (start − 5) / (1 + n/5), over n + 5
  return {
    whole,
    manager: (100 - integrator) * whole - seller,
    seller,
    integrator: integrator * whole,
  };
}

/** @param {number} n @param {number} d */
function bounds(n, d) {
  const { whole, ...aims } = exact(n, d);
  /** @param {number} aim @returns {Corridor} */
  const corridor = (aim) => ({
    target: round(aim, whole),
    low: round(aim, 2 * whole),
    high: round(3 * aim, 2 * whole),
  });
  const [seller, integrator, manager] = [aims.seller, aims.integrator, aims.manager].map(corridor);
  return /** @type {Record<Role, Corridor>} */ ({ manager, seller, integrator });
}

/** @param {number} n salespeople @param {number} d departments @returns {Record<Role, Corridor>} */
export function targets(n, d) {
  const { manager, seller, integrator } = bounds(n, d);
  const most = 100 - seller.low - integrator.low;
  return {
    manager: {
      target: 100 - seller.target - integrator.target,
      low: manager.low,
      high: Math.min(manager.high, most),
    },
    seller: { ...seller, high: Math.min(seller.high, 60) },
    integrator,
  };
}

/**
 * @param {Record<Share, number>} hours
 * @param {number} n
 * @param {number} d
 * @param {number | null} reports people who report directly; null: nothing was said of them
 * @param {number} coached hundredths of an hour spent on teaching people
 * @returns {Result}
 */
export function judge(hours, n, d, reports = null, coached = 0) {
  const total = hours.manager + hours.seller + hours.integrator + hours.rest;
  const share = (/** @type {number} */ part) => (total ? round(100 * part, total) : 0);
  const shares = {
    manager: share(hours.manager),
    seller: share(hours.seller),
    integrator: share(hours.integrator),
    rest: share(hours.rest),
  };
  const heads = reports ?? (n <= 10 ? n : 0);
  const best = 5 * hours.seller > 3 * total;
  const coaching = heads ? round(13 * coached, 30 * heads) : null;
  const enough = total >= 1000;
  return {
    total,
    shares,
    exact: best && shares.seller === 60 ? round(1000 * hours.seller, total) : null,
    targets: targets(n, d),
    verdicts: enough ? verdicts(shares, best, n, d).slice(0, SAID) : ["no_data"],
    notes: enough ? notes(coaching, heads, n, d) : [],
    coaching,
  };
}

/** @param {Record<Share, number>} shares @param {boolean} best @param {number} n @param {number} d */
function verdicts(shares, best, n, d) {
  const aims = targets(n, d);
  const [manager, seller, integrator] = ROLES.map((role) => place(shares[role], aims[role]));
  // Where the bounds meet, only rounding could put a week above: that does not count.
  const roomy = bounds(n, d).manager.high < 100 - aims.seller.low - aims.integrator.low;
  const others = seller !== "below" && integrator !== "below";
  const holds = {
    best_seller: best,
    too_much_selling: seller === "above" && !best,
    dispatcher: integrator === "above",
    office_boss: seller === "below",
    no_integration: integrator === "below",
    no_coach: n >= 1 && manager === "below",
    too_much_control: manager === "above" && others && roomy,
    routine: shares.rest > 20,
  };
  const found = Object.entries(holds).flatMap(([code, does]) => (does ? [code] : []));
  return found.length ? found : ["balance"];
}

/** @param {number | null} coaching @param {number} heads @param {number} n @param {number} d */
function notes(coaching, heads, n, d) {
  const size = coaching === null ? "" : coaching < 30 ? "few" : coaching > 50 ? "many" : "fine";
  const holds = {
    [`coaching-${size}`]: coaching !== null,
    reports: heads > 10,
    nobody: n === 0,
    leads: n > 10,
    crowd: n >= 50 && d <= 2,
  };
  return Object.entries(holds).flatMap(([name, does]) => (does ? [name] : []));
}

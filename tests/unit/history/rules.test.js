import assert from "node:assert/strict";
import { test } from "node:test";

import { serializeWeek } from "../../../docs/assets/balance/weeks.js";
import { gap, hasHours, labelFoot, measured, rows } from "../../../docs/assets/history/rules.js";
import { csv } from "../../../docs/assets/kit/csv.js";

/** @param {string} source @param {string} from @param {string} to @param {number[]} hours of the three roles and the rest */
function kept(source, from, to, hours, more = {}) {
  const [manager = 0, seller = 0, integrator = 0, rest = 0] = hours.map((one) => one * 100);
  const week = /** @type {any} */ ({
    source,
    from,
    to,
    n: 4,
    d: 2,
    hours: { manager, seller, integrator, rest },
    ...more,
  });
  return /** @type {[string, string[]]} */ ([`week/${source}-${from}-${to}`, serializeWeek(week)]);
}

const guess = (/** @type {string} */ from, /** @type {number[]} */ hours) =>
  kept("guess", from, from, hours);
const log = (/** @type {string} */ from, /** @type {number[]} */ hours) =>
  kept("log", from, from, hours);

test("weeks stand in the order of their days, a guess before the fact of the same", () => {
  const names = measured([
    log("2026-11-09", [20]),
    guess("2026-11-16", [20]),
    guess("2026-11-09", [20]),
  ]).map(({ name }) => name.slice(5, 21));
  assert.deepEqual(names, ["guess-2026-11-09", "log-2026-11-09-2", "guess-2026-11-16"]);
});

test("a week is judged by the team that it had", () => {
  const [small, large] = measured([
    kept("log", "2026-01-05", "2026-01-09", [20, 20], { n: 1 }),
    kept("log", "2026-11-09", "2026-11-13", [20, 20], { n: 20 }),
  ]);
  assert.deepEqual(
    [small, large].map((one) => one?.result.targets.seller.target),
    [43, 14],
  );
});

test("what is hostile or damaged is left out", () => {
  const bad = /** @type {[string, string[]][]} */ ([
    ["week/<img>", ["log", "<img src=x onerror=alert(1)>", "2026-11-09"]],
    ["week/", []],
    ["week/__proto__", ["__proto__", "constructor"]],
  ]);
  assert.deepEqual(measured(bad), []);
  assert.equal(measured([...bad, log("2026-11-09", [20])]).length, 1);
});

test("the last fact is set beside the guess of the same days", () => {
  const weeks = measured([
    guess("2026-11-02", [40]),
    guess("2026-11-09", [20, 20]),
    log("2026-11-09", [10, 30]),
    guess("2026-11-16", [0, 40]),
  ]);
  const found = gap(weeks);
  assert.deepEqual([found?.guess.from, found?.fact.from], ["2026-11-09", "2026-11-09"]);
  assert.deepEqual(found?.most, { share: "manager", thought: 50, found: 25 });
});

test("without a guess of those days the last one before counts, then the first after", () => {
  const early = guess("2026-10-05", [40]);
  const late = guess("2026-11-16", [0, 40]);
  const fact = log("2026-11-09", [20, 20]);
  assert.equal(gap(measured([early, fact, late]))?.guess.from, "2026-10-05");
  assert.equal(gap(measured([fact, late]))?.guess.from, "2026-11-16");
});

test("there is no gap without both, and none beside too few hours", () => {
  assert.equal(gap([]), null);
  assert.equal(gap(measured([guess("2026-11-09", [40])])), null);
  assert.equal(gap(measured([log("2026-11-09", [40])])), null);
  assert.equal(gap(measured([guess("2026-11-09", [40]), log("2026-11-09", [9.75])])), null);
});

test("of few hours no shares are told", () => {
  assert.deepEqual(measured([log("2026-11-09", [9]), log("2026-11-16", [10])]).map(hasHours), [
    false,
    true,
  ]);
});

test("the file has commas in its numbers and says nothing of too few hours", () => {
  const head = Array.from({ length: 14 }, (_, n) => `c${n}`);
  const text = csv(
    rows(
      head,
      measured([
        kept("log", "2026-11-09", "2026-11-13", [10.25, 20, 5, 4.75], { known: 80 }),
        log("2026-11-16", [1]),
      ]),
      { log: "журнал" },
    ),
  );
  const [first, row, few] = text.split("\r\n");
  assert.equal(first, `\uFEFF${head.join(";")}`);
  assert.equal(row, "2026-11-09;2026-11-13;журнал;4;2;10,25;20;5;4,75;26;50;13;12;80");
  assert.equal(few, "2026-11-16;2026-11-16;журнал;4;2;1;0;0;0;;;;;100");
});

test("a name that holds a semicolon stays one field", () => {
  const text = csv(
    rows(["день; с"], measured([log("2026-11-16", [20])]), { log: 'журнал; "мой"' }),
  );
  assert.equal(text.split("\r\n")[0], '\uFEFF"день; с"');
  assert.match(text, /2026-11-16;2026-11-16;"журнал; ""мой""";4;2/);
});

const feet = {
  "far from the target stands above its dot": [50, 20, 58],
  "right above its target, too": [50, 50, 58],
  "below its target goes above the line that would run through it": [50, 60, 63],
  "of nothing, too": [0, 12, 15],
  "well below its target stands above its dot": [0, 30, 8],
};

for (const [what, [share = 0, target = 0, foot]] of Object.entries(feet)) {
  test(`the number of a share ${what}`, () => assert.equal(labelFoot(share, target), foot));
}

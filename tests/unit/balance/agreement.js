/** Compares the model of the browser with what Python said of the same weeks; see test_agreement.py. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { judge } from "../../../docs/assets/balance/formula.js";
import { tip } from "../../../docs/assets/balance/tip.js";

/** What each rule is asked, by the name that a case gives. */
const rules = {
  judge: ({ hours, n, d, reports, coached }) => judge(hours, n, d, reports, coached),
  tip: ({ rows, n, d }) => tip(rows, n, d),
};

const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
let disagreements = 0;
for (const { rule, result, ...given } of cases) {
  try {
    assert.deepEqual(rules[rule](given), result);
  } catch (error) {
    if (disagreements++ < 5) console.error(rule, JSON.stringify(given), error.message);
  }
}
console.log(`${cases.length} weeks, ${disagreements} disagreements`);

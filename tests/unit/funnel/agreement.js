/** Compares the sums of the browser with what Python said of the same plans; see test_agreement.py. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { back, changes } from "../../../docs/assets/funnel/rules.js";

const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
let disagreements = 0;
for (const { given, steps, changed } of cases) {
  try {
    assert.deepEqual(back(given), steps);
    if (steps) assert.deepEqual(changes(given), changed);
  } catch (error) {
    if (disagreements++ < 5) console.error(JSON.stringify(given), error.message);
  }
}
console.log(`${cases.length} plans, ${disagreements} disagreements`);

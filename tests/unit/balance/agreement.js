/** Compares the model of the browser with what Python said of the same weeks; see test_agreement.py. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { judge } from "../../../docs/assets/balance/formula.js";

const cases = JSON.parse(readFileSync(process.argv[2], "utf8"));
let disagreements = 0;
for (const { hours, n, d, reports, coached, result } of cases) {
  try {
    assert.deepEqual(judge(hours, n, d, reports, coached), result);
  } catch (error) {
    if (disagreements++ < 5) console.error(JSON.stringify({ hours, n, d, reports, coached }), error.message);
  }
}
console.log(`${cases.length} weeks, ${disagreements} disagreements`);

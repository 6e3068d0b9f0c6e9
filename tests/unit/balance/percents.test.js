import assert from "node:assert/strict";
import { test } from "node:test";

import { toHours } from "../../../docs/assets/balance/percents.js";

test("shares become hours of the week", () => {
  assert.deepEqual(toHours([3000, 6000, 1000, 0], 4000), [1200, 2400, 400, 0]);
});

test("three thirds are a whole, and forgetting the rest is not", () => {
  assert.deepEqual(toHours([3330, 3330, 3330, 0], 4000), [1332, 1332, 1332, 0]);
  assert.equal(toHours([3000, 3000, 1000, 0], 4000), null);
  assert.equal(toHours([9000, 9000, 0, 0], 4000), null);
  assert.equal(toHours([0, 0, 0, 0], 4000), null);
});

test("a tenth of a per cent above sixty is not lost in rounding", () => {
  for (const week of [1000, 3750, 4000, 16_800]) {
    const [manager = 0, seller = 0] = toHours([3990, 6010, 0, 0], week) ?? [];
    assert.ok(5 * seller > 3 * (manager + seller), String(week));
  }
});

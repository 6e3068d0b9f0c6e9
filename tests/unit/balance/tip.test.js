import assert from "node:assert/strict";
import { test } from "node:test";

import { tip } from "../../../docs/assets/balance/tip.js";

/** @param {Record<string, [any, number]>} rows share and hours by name */
const week = (rows) =>
  Object.entries(rows).map(([row, [share, hours]]) => ({ row, share, hours: hours * 100 }));

test("of two rows of selling the longer one tips the verdict", () => {
  const rows = week({
    g01: ["manager", 15],
    g07: ["seller", 4],
    g11: ["seller", 17],
    g12: ["integrator", 4],
  });
  // 21 of 40 hours are 53 %, above 50: two quarters of an hour fewer are 52 %, …
  const found = tip(rows, 3, 2);
  assert.equal(found?.row, "g11");
  assert.equal(found?.verdict, "balance");
  assert.ok(found && found.change < 0);
});

test("what is missing is named by hours more", () => {
  const rows = week({
    g01: ["manager", 33],
    g07: ["seller", 0],
    g12: ["integrator", 6],
    g00: ["rest", 1],
  });
  assert.deepEqual(tip(rows, 10, 5), { row: "g07", change: 425, verdict: "balance" });
});

test("with too few hours nothing is said", () => {
  assert.equal(tip(week({ g01: ["manager", 9] }), 3, 2), null);
  assert.equal(tip([], 3, 2), null);
});

test("where twenty hours in one row change nothing, no row is named", () => {
  assert.equal(
    tip(week({ g07: ["seller", 120], g01: ["manager", 10], g12: ["integrator", 10] }), 3, 2),
    null,
  );
});

test("a row is never made shorter than nothing and the week never longer than itself", () => {
  const found = tip(
    week({ g07: ["seller", 3], g01: ["manager", 160], g12: ["integrator", 5] }),
    3,
    2,
  );
  assert.ok(!found || found.change < 0);
});

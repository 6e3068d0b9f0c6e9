/** The browser's model gives the targets and verdicts of the specification, exactly. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { judge, place, targets } from "../../../docs/assets/balance/formula.js";

const spec = JSON.parse(readFileSync(new URL("spec.json", import.meta.url), "utf8"));

test("targets and corridors are those of the table", () => {
  for (const { n, d, ...roles } of spec.targets) {
    const found = targets(n, d);
    for (const [role, [target, low, high]] of Object.entries(roles)) {
      assert.deepEqual(found[role], { target, low, high }, `${role}, n = ${n}, d = ${d}`);
    }
  }
});

test("a worked week gets its verdicts", () => {
  for (const { hours, n, d, verdicts } of spec.weeks) {
    const [manager, seller, integrator, rest] = hours.map((one) => Math.round(one * 100));
    assert.deepEqual(judge({ manager, seller, integrator, rest }, n, d).verdicts, verdicts);
  }
});

test("a share at a bound is inside", () => {
  const corridor = { target: 20, low: 10, high: 30 };
  assert.deepEqual(
    [9, 10, 30, 31].map((share) => place(share, corridor)),
    ["below", "inside", "inside", "above"],
  );
});

test("an empty week breaks nothing", () => {
  const { shares, verdicts } = judge({ manager: 0, seller: 0, integrator: 0, rest: 0 }, 3, 2);
  assert.deepEqual(verdicts, ["no_data"]);
  assert.deepEqual(Object.values(shares), [0, 0, 0, 0]);
});

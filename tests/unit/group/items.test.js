import assert from "node:assert/strict";
import { test } from "node:test";

import { correlation, interval, signs } from "../../../docs/assets/group/items.js";

const near = (/** @type {number | null | undefined} */ a, /** @type {number} */ b) =>
  assert.ok(Math.abs((a ?? NaN) - b) < 5e-4, `${a} is not ${b}`);

/** @param {number} count @param {boolean} right @param {string} picked @param {number | null} rest */
const people = (count, right, picked, rest) =>
  Array.from({ length: count }, () => ({ right, picked: [picked], rest }));

for (const [share, least, most] of /** @type {[[number, number], number, number][]} */ ([
  [[0, 10], 0, 0.2775],
  [[5, 10], 0.2366, 0.7634],
  [[10, 10], 0.7225, 1],
  [[15, 20], 0.5313, 0.8881],
  [[50, 100], 0.4038, 0.5962],
])) {
  test(`${share[0]} of ${share[1]} may be ${least} to ${most}`, () => {
    near(interval(share)?.[0], least);
    near(interval(share)?.[1], most);
    // Each end is where the score test just keeps the share: |p − p0| = z · sqrt(p0 (1 − p0) / n).
    for (const end of interval(share) ?? [])
      if (end > 1e-9 && end < 1 - 1e-9)
        near(Math.abs(share[0] / share[1] - end) / Math.sqrt((end * (1 - end)) / share[1]), 1.96);
  });
}

test("nobody's share lies nowhere", () => assert.equal(interval([0, 0]), null));

test("a question that the better ones know goes with the rest", () => {
  near(correlation([...people(10, true, "a", 0.9), ...people(10, false, "b", 0.3)]), 1);
  near(correlation([...people(10, true, "a", 0.3), ...people(10, false, "b", 0.9)]), -1);
  // Phi of the table 8 2 / 3 7: (56 - 6) / sqrt(10 * 10 * 11 * 9).
  const mixed = [
    ...people(8, true, "a", 1),
    ...people(3, true, "a", 0),
    ...people(2, false, "b", 1),
    ...people(7, false, "b", 0),
  ];
  near(correlation(mixed), 50 / Math.sqrt(9900));
});

test("nineteen people tell nothing, nor do people who are all alike or have no other answer", () => {
  assert.equal(correlation([...people(9, true, "a", 1), ...people(10, false, "b", 0)]), null);
  assert.equal(correlation(people(30, true, "a", 0.5)), null);
  assert.equal(correlation([...people(15, true, "a", null), ...people(15, false, "b", 1)]), null);
  assert.deepEqual(signs(people(19, true, "a", 1), ["b"]), []);
});

for (const [name, given, found] of /** @type {[string, any[], string[]][]} */ ([
  ["all know it", people(20, true, "a", 0.5), ["easy"]],
  ["eighteen of twenty", [...people(18, true, "a", 1), ...people(2, false, "b", 0)], []],
  [
    "it goes against the rest",
    [...people(10, true, "a", 0), ...people(10, false, "b", 1)],
    ["weak", "key"],
  ],
  [
    "the better half takes a wrong one",
    [...people(6, true, "a", 1), ...people(5, false, "b", 1), ...people(9, false, "c", 0)],
    ["key"],
  ],
  [
    "nobody of forty takes one",
    [...people(30, true, "a", 1), ...people(10, false, "b", 0)],
    ["dead"],
  ],
  ["nobody of thirty takes one", [...people(20, true, "a", 1), ...people(10, false, "b", 0)], []],
])) {
  test(`${name}: ${found.join(", ") || "nothing to look at"}`, () => {
    assert.deepEqual(signs(given, ["b", "c"]), found);
  });
}

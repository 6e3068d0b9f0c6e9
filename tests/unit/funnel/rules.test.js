/** A plan goes back to the week by the reader's own rates, every number rounded up. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { back, changes } from "../../../docs/assets/funnel/rules.js";

/** As the lesson counts: a million a seller, 125 thousand a deal. */
const LESSON = {
  plan: 600_000_000,
  deal: 12_500_000,
  won: 4000,
  asked: 6250,
  met: 2500,
  weeks: 400,
  sellers: 6,
};

const only = (steps, span) => Object.values(steps).map((step) => step[span]);

const CASES = [
  { name: "of the lesson", given: {}, month: [48, 120, 192, 768], seller: [2, 5, 8, 32] },
  {
    name: "of one seller",
    given: { plan: 100_000_000, sellers: 1 },
    month: [8, 20, 32, 128],
    seller: [2, 5, 8, 32],
  },
  {
    name: "with a remainder at each step",
    given: { deal: 13_000_000 },
    month: [47, 118, 189, 756],
    seller: [2, 5, 8, 32],
  },
  {
    name: "less than one deal",
    given: { plan: 100, sellers: 1 },
    month: [1, 3, 5, 20],
    seller: [1, 1, 2, 5],
  },
  {
    name: "where all come through",
    given: { won: 10_000, asked: 10_000, met: 10_000 },
    month: [48, 48, 48, 48],
    seller: [2, 2, 2, 2],
  },
  {
    name: "of a month of three and a half weeks",
    given: { weeks: 350 },
    month: [48, 120, 192, 768],
    seller: [3, 6, 10, 37],
  },
  { name: "of a third", given: { won: 3333 }, month: [48, 145, 232, 928], seller: [2, 7, 10, 39] },
];

for (const { name, given, month, seller } of CASES) {
  test(`the plan ${name}`, () => {
    const steps = back({ ...LESSON, ...given });
    assert.deepEqual(only(steps, "month"), month);
    assert.deepEqual(only(steps, "seller"), seller);
  });
}

test("a sum is kept as it was before it was rounded up", () => {
  const steps = back({ ...LESSON, deal: 13_000_000 });
  assert.deepEqual(only(steps, "exact"), [4616, 11_750, 18_880, 75_600]);
});

test("beyond all measure there is no answer", () => {
  assert.equal(back({ ...LESSON, met: 1 }), null);
  assert.equal(back({ ...LESSON, plan: 10_000_000_000_000, deal: 100 }), null);
  assert.notEqual(
    back({ ...LESSON, plan: 10_000_000_000_000, deal: 10_000_000_000_000, met: 1 }),
    null,
  );
});

test("five points of the smallest share save most, and all others stay as they are", () => {
  const found = changes(LESSON);
  assert.deepEqual(
    found.map(({ rate, from, to, saved }) => [rate, from, to, saved]),
    [
      ["met", 2500, 3000, 32],
      ["won", 4000, 4500, 20],
      ["asked", 6250, 6750, 14],
    ],
  );
  const [met] = found;
  assert.deepEqual(only(met.steps, "week"), [12, 30, 48, 160]);
});

test("a share does not rise above a hundred, and what is a hundred saves nothing", () => {
  const found = changes({ ...LESSON, won: 9800, asked: 10_000 });
  const by = Object.fromEntries(found.map((one) => [one.rate, one]));
  assert.equal(by.won.to, 10_000);
  assert.deepEqual([by.asked.to, by.asked.saved], [10_000, 0]);
});

test("of equals the share nearer to the deal comes first", () => {
  const found = changes({ ...LESSON, plan: 100, won: 10_000, asked: 10_000, met: 10_000 });
  assert.deepEqual(
    found.map(({ rate, saved }) => [rate, saved]),
    [
      ["won", 0],
      ["asked", 0],
      ["met", 0],
    ],
  );
});

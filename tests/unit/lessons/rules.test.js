import assert from "node:assert/strict";
import { test } from "node:test";

import { becomes, resultOf } from "../../../docs/assets/lessons/rules.js";
import { DAY } from "../../../docs/assets/kit/clock.js";

const TODAY = 20_000;
const attempt = (/** @type {any} */ more) => ({
  question: "q",
  given: ["a"],
  at: TODAY * DAY,
  fingerprint: "f",
  ...more,
});
const asked = (/** @type {any[]} */ ...attempts) => ({
  id: "q",
  attempts: attempts.map(attempt),
  grade: (/** @type {string[]} */ given) => Number(given.includes("a")),
});

test("only the first try counts, and what was asked before the lesson is none", () => {
  const { back, ...result } = resultOf(
    [
      asked({}),
      asked({ given: ["b"] }, { given: ["a"] }),
      asked({ given: [], revealed: true }),
      asked({ moment: "before" }),
      asked(),
    ],
    TODAY,
  );
  assert.deepEqual(result, { all: 5, answered: 3, right: 1 });
  assert.deepEqual(back, { day: TODAY + 2, count: 3 });
});

test("who has answered nothing is told of no return", () => {
  assert.deepEqual(resultOf([asked()], TODAY), { all: 1, answered: 0, right: 0, back: undefined });
});

test("an answer has changed when its options are others, in whatever order", () => {
  /** @type {[any[], string][]} */
  const cases = [
    [[], ""],
    [[{ moment: "before" }], ""],
    [[{ moment: "before" }, { moment: "after", revealed: true, given: [] }], ""],
    [
      [
        { moment: "before", given: ["a", "b"] },
        { moment: "after", given: ["b", "a"] },
      ],
      "same",
    ],
    [[{ moment: "before" }, { moment: "after", given: ["b"] }], "changed"],
    [[{ moment: "before" }, { moment: "after", given: ["b"] }, { moment: "after" }], "same"],
  ];
  for (const [attempts, expected] of cases)
    assert.equal(becomes(attempts.map(attempt)), expected, JSON.stringify(attempts));
});

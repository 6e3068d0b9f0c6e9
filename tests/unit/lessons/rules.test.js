import assert from "node:assert/strict";
import { test } from "node:test";

import { becomes, resultOf, turned } from "../../../docs/assets/lessons/rules.js";
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

test("of two questions that frame a lesson it is told which was answered rightly", () => {
  const side = (/** @type {string} */ key, /** @type {any[]} */ ...attempts) => ({
    attempts: attempts.map(attempt),
    right: (/** @type {string[]} */ given) => given.join() === key,
  });
  const before = (/** @type {string} */ ...given) => ({ moment: "before", given });
  const after = (/** @type {string} */ ...given) => ({ moment: "after", given });
  /** @type {[any[], any[], string][]} */
  const cases = [
    [[], [after("b")], ""],
    [[before("a")], [], ""],
    [[before("a")], [{ ...after("b"), revealed: true }], ""],
    [[after("a")], [before("b")], ""],
    [[before("a")], [after("b")], "turned-both"],
    [[before("b")], [after("b")], "turned-after"],
    [[before("a")], [after("a")], "turned-before"],
    [[before("c")], [after("a")], "turned-none"],
    [[before("c"), before("a")], [after("a"), after("b")], "turned-both"],
  ];
  for (const [first, second, expected] of cases)
    assert.equal(turned(side("a", ...first), side("b", ...second)), expected);
});

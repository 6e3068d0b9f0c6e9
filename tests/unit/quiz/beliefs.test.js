import assert from "node:assert/strict";
import { test } from "node:test";

import { held } from "../../../docs/assets/quiz/beliefs.js";

const shown = {
  q1: { x: "heroic" },
  q2: { x: "heroic", y: "lazy" },
  q3: { x: "heroic" },
  q4: { x: "heroic" },
  q5: { z: "lazy" },
};
/** Answers in their order: the question, then what is wrong. @param {string[]} told */
const answers = (...told) =>
  told.map((one, at) => {
    const [question = "", ...missed] = one.split(" ");
    return { question, at, missed };
  });

for (const [says, told, expected] of /** @type {[string, string[], object[]][]} */ ([
  ["nothing is answered", [], []],
  ["one answer is chance", ["q1 x"], []],
  ["one of three is chance", ["q1 x", "q2", "q3"], []],
  ["two of three", ["q1 x", "q2", "q3 x"], [{ name: "heroic", shown: 2, all: 3 }]],
  ["two of two", ["q1 x", "q2 x"], [{ name: "heroic", shown: 2, all: 2 }]],
  ["three of three", ["q1 x", "q2 x", "q3 x"], [{ name: "heroic", shown: 3, all: 3 }]],
  ["what was given up is not held", ["q1 x", "q2 x", "q3", "q4"], []],
  ["what has come is", ["q1", "q2", "q3 x", "q4 x"], [{ name: "heroic", shown: 2, all: 3 }]],
  ["another mistake shows nothing", ["q1 w", "q2 w", "q3 w"], []],
  ["another belief of the same question is another", ["q1 x", "q2 y", "q3"], []],
  [
    "a question that shows none does not count",
    ["q1 x", "gone x", "q2 x"],
    [{ name: "heroic", shown: 2, all: 2 }],
  ],
  [
    "the oftener the earlier",
    ["q2 y", "q5 z", "q1 x", "q3 x", "q4 x"],
    [
      { name: "heroic", shown: 3, all: 3 },
      { name: "lazy", shown: 2, all: 2 },
    ],
  ],
]))
  test(`a belief is told after two of three answers: ${says}`, () =>
    assert.deepEqual(held(answers(...told), shown), expected));

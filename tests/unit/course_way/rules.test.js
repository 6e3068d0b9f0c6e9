import assert from "node:assert/strict";
import { test } from "node:test";

import { way } from "../../../docs/assets/course/rules.js";

/** @type {import("../../../docs/assets/course/rules.js").Lesson[]} */
const lessons = [
  { minutes: [30, 60], sections: { one: ["a", "b"], two: ["c", "d"] } },
  { minutes: [60, 90], sections: { three: ["e"] } },
  { minutes: [60, 90], sections: {} },
];
const told = (/** @type {string} */ answered) => way(lessons, (question) => answered.includes(question));

test("who has begun nothing has all of it before them", () => {
  assert.deepEqual(told("").lessons, [
    { done: 0, all: 2, next: "one" },
    { done: 0, all: 1, next: "three" },
    { done: 0, all: 0, next: "" },
  ]);
  assert.deepEqual(told("").hours, [1.5, 2.5]);
});

test("a section is done when its last question is answered", () => {
  assert.deepEqual(told("a").lessons[0], { done: 0, all: 2, next: "one" });
  assert.deepEqual(told("ab").lessons[0], { done: 1, all: 2, next: "two" });
  assert.deepEqual(told("cd").lessons[0], { done: 1, all: 2, next: "one" });
  assert.equal(told("abc").answered, 3);
  assert.equal(told("abc").asked, 5);
});

test("what is left is never nothing before the last question, and nothing after it", () => {
  assert.deepEqual(told("abce").hours, [0.5, 0.5]);
  assert.deepEqual(told("abcde").hours, [0, 0]);
});

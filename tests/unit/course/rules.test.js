import assert from "node:assert/strict";
import { test } from "node:test";

import { way } from "../../../docs/assets/course/rules.js";

/** @type {import("../../../docs/assets/course/rules.js").Lesson[]} */
const lessons = [
  {
    minutes: [30, 60],
    sections: [
      { id: "one", questions: ["a", "b"] },
      { id: "two", questions: ["c", "d"] },
    ],
  },
  { minutes: [60, 90], sections: [{ id: "three", questions: ["e"] }] },
  { minutes: [60, 90], sections: [] },
];
const follow = (/** @type {string} */ answered) =>
  way(lessons, (question) => answered.includes(question));

test("who has begun nothing has all of it before them", () => {
  assert.deepEqual(follow("").lessons, [
    { done: 0, all: 2, begun: false, next: "one" },
    { done: 0, all: 1, begun: false, next: "three" },
    { done: 0, all: 0, begun: false, next: "" },
  ]);
  assert.deepEqual(follow("").hours, [1.5, 2.5]);
});

test("a section is done when its last question is answered", () => {
  assert.deepEqual(follow("a").lessons[0], { done: 0, all: 2, begun: true, next: "one" });
  assert.deepEqual(follow("ab").lessons[0], { done: 1, all: 2, begun: true, next: "two" });
  assert.deepEqual(follow("cd").lessons[0], { done: 1, all: 2, begun: true, next: "one" });
  assert.equal(follow("abc").answered, 3);
  assert.equal(follow("abc").asked, 5);
});

test("what is left is never nothing before the last question, and nothing after it", () => {
  assert.deepEqual(follow("abce").hours, [0.5, 0.5]);
  assert.deepEqual(follow("abcde").hours, [0, 0]);
});

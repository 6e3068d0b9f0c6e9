import assert from "node:assert/strict";
import { test } from "node:test";

import { cards, waiting } from "../../../docs/assets/course/cards.js";
import { way } from "../../../docs/assets/course/rules.js";

/** @typedef {import("../../../docs/assets/course/cards.js").Facts} Facts */

const lesson = (/** @type {string} */ slug, /** @type {string[]} */ questions) => ({
  slug,
  short: slug.toUpperCase(),
  url: `lessons/${slug}/`,
  task: `task of ${slug}`,
  minutes: /** @type {[number, number]} */ ([20, 40]),
  sections: questions.map((one) => ({ id: `s-${one}`, title: one, questions: [one] })),
});
const LESSONS = [lesson("one", ["a", "b", "c"]), lesson("two", ["d", "e"])];
const NOTHING = {
  lessons: LESSONS,
  ticked: [],
  due: 0,
  log: { half: -1, filled: 0 },
  handed: false,
  planned: false,
  measured: "",
  today: "2026-12-01",
};

/** @param {string} answered a letter a question @param {Partial<Facts>} more */
const on = (answered, more = {}) =>
  cards({
    ...NOTHING,
    places: way(LESSONS, (one) => answered.includes(one)).lessons,
    ...more,
  });
/** @param {string} answered @param {Partial<Facts>} more */
const names = (answered, more) => on(answered, more).map(({ name }) => name);

/** What is done, what else is known, and the cards. @type {[string, string, Partial<Facts>, string[]][]} */
const DAYS = [
  ["a lesson is begun", "a", {}, ["continue"]],
  ["something is due", "a", { due: 8 }, ["continue", "review"]],
  ["a lesson is finished", "abc", {}, ["continue", "task"]],
  ["its task is done", "abc", { ticked: ["one"] }, ["continue"]],
  ["an older task is left", "abcde", { ticked: ["two"] }, ["final"]],
  ["a log runs", "abc", { due: 2, log: { half: 4, filled: 3 } }, ["continue", "review", "log"]],
  ["all is answered", "abcde", { ticked: ["two"] }, ["final"]],
  ["the check is handed in", "abcde", { ticked: ["two"], handed: true }, ["plan"]],
  ["the plan has a day", "abcde", { ticked: ["two"], handed: true, planned: true }, ["week"]],
  [
    "a week was just measured",
    "abcde",
    { ticked: ["two"], handed: true, planned: true, measured: "2026-11-20" },
    ["over"],
  ],
  [
    "a month has passed since",
    "abcde",
    { ticked: ["two"], handed: true, planned: true, measured: "2026-11-03" },
    ["week"],
  ],
];

for (const [when, answered, more, expected] of DAYS)
  test(`when ${when}: ${expected.join(", ")}`, () => {
    assert.deepEqual(names(answered, more), expected);
  });

test("there are never more than three", () => {
  const most = { due: 8, log: { half: 0, filled: 1 } };
  for (const answered of ["", "a", "abc", "abcde"]) assert.ok(names(answered, most).length <= 3);
});

test("a lesson that is begun goes on at its first open part, one that is not at its top", () => {
  assert.deepEqual(on("a")[0], {
    name: "continue",
    url: "lessons/one/#s-b",
    values: { title: "ONE", number: 1, part: 2, parts: 3, minutes: 10 },
  });
  assert.equal(on("abc")[0]?.url, "lessons/two/");
  assert.equal(on("abc")[0]?.values.part, 1);
});

test("a lesson that is begun comes before one that was passed over", () => {
  assert.equal(on("d")[0]?.url, "lessons/two/#s-e");
});

test("a part that was left out in the middle is counted where it stands", () => {
  assert.equal(on("ac")[0]?.values.part, 2);
  assert.equal(on("bc")[0]?.values.part, 1);
});

test("a review says what it takes", () => {
  assert.deepEqual(on("a", { due: 8 })[1]?.values, { count: 8, minutes: 5 });
  assert.equal(on("a", { due: 1 })[1]?.values.minutes, 1);
});

test("a task says of which lesson it is, and leads to it", () => {
  const [, task] = on("abc");
  assert.equal(task?.url, "lessons/one/#instrument");
  assert.deepEqual(task?.values, { task: "task of one", number: 1 });
});

/** The day, the hour, which half-days are filled, which is waited for. @type {[number, number, string, number][]} */
const LOGS = [
  [3, 10, "", -1],
  [3, 10, "0123", 4],
  [3, 16, "0123", 5],
  [3, 10, "01234", -1],
  [3, 10, "024", 1],
  [6, 10, "01234567", 8],
  [7, 10, "0123456789", -1],
];

for (const [day, hour, filled, half] of LOGS)
  test(`on day ${day} at ${hour} a log with ${filled || "nothing"} waits for ${half}`, () => {
    const halves = Array.from({ length: 10 }, (_, at) => (filled.includes(`${at}`) ? ["x"] : []));
    assert.equal(waiting(day, hour, halves), half);
  });

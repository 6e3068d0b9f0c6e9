import assert from "node:assert/strict";
import { test } from "node:test";

import { judge, learner, line } from "../../../docs/assets/group/facts.js";
import { course, file } from "./making.js";

/** @param {string} text @returns {any} */
const told = (text, name = "anna.json") => learner(text, name, course);
const answer = (/** @type {any} */ one, /** @type {string} */ question) =>
  one.answers.get(question);

test("the first answer counts, whatever came after", () => {
  const one = told(
    file([
      ["pick", ["no"], { confidence: "sure" }],
      ["pick", ["yes"]],
    ]),
  );
  assert.deepEqual(answer(one, "pick"), {
    right: false,
    sure: true,
    missed: ["no"],
    picked: ["no"],
  });
});

test("an answer before the lesson counts for nothing, nor does a look at the key", () => {
  const one = told(
    file([
      ["pick", ["no"], { moment: "before" }],
      ["pick", [], { revealed: true }],
      ["pick", ["yes"]],
    ]),
  );
  assert.deepEqual(answer(one, "pick"), { right: true, sure: false, missed: [], picked: ["yes"] });
  assert.equal(one.gone, 0);
  assert.equal(told(file([["pick", ["no"], { moment: "before" }]])).answers.size, 0);
});

test("a right answer after a hint is not right", () => {
  assert.equal(answer(told(file([["pick", ["yes"], { hints: 1 }]])), "pick").right, false);
});

test("what is wrong in an answer is named, whatever its kind", () => {
  const one = told(
    file([
      ["all", ["x", "z"]],
      ["count", ["10 штук"]],
      ["word", ["Нет"]],
      ["steps", ["3", "2", "1"]],
    ]),
  );
  assert.deepEqual(
    ["all", "count", "word", "steps"].map((name) => answer(one, name).missed),
    [["z"], ["twice"], ["bad"], []],
  );
  assert.ok(["all", "count", "word", "steps"].every((name) => !answer(one, name).right));
});

test("in own words nobody is right or wrong, but the section is done", () => {
  const one = told(
    file([
      ["own", ["Сам так делаю"]],
      ["steps", ["1", "2", "3"]],
    ]),
  );
  assert.deepEqual([one.answers.size, one.done], [1, [0, 1]]);
});

test("a question that is gone and an option that is gone are counted, not judged", () => {
  const one = told(
    file([
      ["lost", ["no"]],
      ["pick", ["never"]],
      ["__proto__", ["no"]],
      ["constructor", ["no"]],
      ["all", ["gone"]],
      ["all", ["x", "y"]],
    ]),
  );
  assert.equal(one.gone, 4);
  assert.deepEqual([...one.answers.keys()], ["all"]);
});

test("sections are done as the map says: all questions answered after the lesson, since it was begun anew", () => {
  const answers = [
    ["pick", ["no"]],
    ["all", ["x"]],
    ["count", ["1"], { moment: "review" }],
  ];
  assert.deepEqual(told(file(answers)).done, [1, 0]);
  assert.deepEqual(
    told(file(answers, {}, { resets: { r: { question: "*", at: 1e6 } } })).done,
    [0, 0],
  );
});

test("tasks, and of two final checks the first that was handed in", () => {
  const one = told(
    file([], {
      "task/b": ["1"],
      "task/a": [],
      "final/2": ["pick", "all"],
      "final/2/handed": ["2026-03-02T10:00:00Z"],
      "final/2/given/pick": ["yes"],
      "final/1": ["pick", "all", "lost", "pick"],
      "final/1/handed": ["2026-03-01T10:00:00Z"],
      "final/1/given/all": ["x", "y"],
      "final/3": ["pick"],
      "final/4": ["pick"],
      "final/4/handed": ["<b>"],
    }),
  );
  assert.deepEqual(one.tasks, [false, true]);
  assert.deepEqual(one.final, { right: 1, all: 2, at: Date.parse("2026-03-01T10:00:00Z") });
  assert.equal(told(file([])).final, null);
});

test("a learner is named by the file's word, else by the file's name", () => {
  assert.equal(told(file([], {}, { name: " Анна\n Ким " })).name, "Анна Ким");
  assert.equal(told(file([], {}, { name: { toString: 1 } })).name, "anna");
  assert.equal(told(file([]), ".json").name, "—");
});

test("a name is one short line that turns no letters around", () => {
  assert.equal(line("a\u202e\u0000b\tc"), "a b c");
  assert.equal(line("я".repeat(1e6)).length, 80);
  assert.equal(line("<img src=x>"), "<img src=x>");
});

test("what is no file of this course is refused with its reason", () => {
  const status = (/** @type {string} */ text) => told(text).status;
  assert.deepEqual(
    [
      "{",
      "[]",
      "null",
      '"a"',
      "[".repeat(1e5),
      file([], {}, { attempts: 1 }),
      file([], {}, { version: "2" }),
    ].map(status),
    Array(7).fill("damaged"),
  );
  assert.equal(status(file([], {}, { course: "d" })), "foreign");
  assert.equal(status(file([], {}, { version: 3 })), "newer");
  assert.equal(
    status(
      `{"course":"c","version":1,"resets":{},"attempts":{"a":{"question":"pick","given":["yes"],"at":1,"fingerprint":"f","deep":${"[".repeat(2e4)}${"]".repeat(2e4)}}}}`,
    ),
    undefined,
  ); // of a field without a bottom nothing is taken but the answer beside it
});

test("records that cannot be read are left out and counted", () => {
  const one = told(
    file(
      [
        ["pick", ["yes"]],
        ["all", 7],
        ["count", ["5"], { at: "now" }],
      ],
      { x: /** @type {any} */ ("y") },
    ),
  );
  assert.deepEqual([one.skipped, one.answers.size], [3, 1]);
});

test("a file of the first version is read too", () => {
  assert.equal(
    told(file([["pick", ["yes"]]], {}, { version: 1, entries: undefined })).answers.size,
    1,
  );
});

test("a hostile file spoils nothing", () => {
  const text = file([["pick", ["yes"]]], {
    "final/__proto__": ["__proto__"],
    "final/__proto__/handed": ["2026-03-01"],
  })
    .replace('"pick0"', '"__proto__"')
    .replace("{", '{"__proto__": {"polluted": 1},');
  const one = told(text);
  assert.equal(answer(one, "pick").right, true);
  assert.deepEqual(one.final, { right: 0, all: 0, at: Date.parse("2026-03-01") });
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});

test("an answer as long as a book is not compared letter by letter", () => {
  assert.equal(judge(course, "word", ["а".repeat(1e6)]), null);
  assert.equal(judge(course, "all", Array(1e6).fill("x")), null);
});

test("what was answered before the lesson and what was doubted are told, of questions of today", () => {
  const one = told(
    file(
      [
        ["pick", ["no"], { moment: "before" }],
        ["pick", ["yes"], { moment: "before" }],
        ["all", [], { moment: "before", revealed: true }],
        ["pick", ["yes"], { moment: "after" }],
      ],
      {
        "doubt/pick": ["unclear"],
        "doubt/all": [],
        "doubt/count": ["<b>"],
        "doubt/lost": ["typo"],
      },
    ),
  );
  assert.deepEqual([...one.before], [["pick", false]]);
  assert.deepEqual([...one.doubts], [["pick", "unclear"]]);
});

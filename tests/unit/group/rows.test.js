import assert from "node:assert/strict";
import { test } from "node:test";

import { peopleRows, questionRows } from "../../../docs/assets/group/rows.js";
import { learner } from "../../../docs/assets/group/facts.js";
import { summary } from "../../../docs/assets/group/rules.js";
import { course, file } from "./making.js";

const words = (/** @type {string} */ name, /** @type {object} */ values = {}) =>
  [name, ...Object.values(values)].join(" ");

test("a row for each learner, as many cells as heads", () => {
  const people = [
    learner(
      file(
        [
          ["pick", ["no"], { confidence: "sure" }],
          ["all", ["x", "y"]],
        ],
        { "task/b": ["1"] },
      ),
      "a.json",
      course,
    ),
  ];
  const rows = peopleRows(
    summary(/** @type {any} */ (people), course),
    ["=Анна"],
    ["1.1", "1.2", "2.1"],
    words,
  );
  assert.deepEqual(rows[1], ["=Анна", 1, "", 0, "yes", 0, 1, 1, 1, 0, 0, 1, 2, 1, 1, "", "", ""]);
  assert.equal(rows[0]?.length, rows[1]?.length);
  assert.equal(rows[0]?.[1], "sections 1 2");
});

test("a row for each wrong answer to a question", () => {
  const people = [["no"], ["maybe"], ["yes"]].map((given, n) =>
    learner(
      file([
        ["pick", given],
        ["all", ["x", "y"]],
      ]),
      `${n}`,
      course,
    ),
  );
  assert.deepEqual(questionRows(summary(/** @type {any} */ (people), course), words).slice(1), [
    ["pick", 1, "Кто?", 1, 3, 0, 0, "Может", 1, ""],
    ["pick", 1, "Кто?", 1, 3, 0, 0, "Нет", 1, "Нельзя."],
    ["all", 1, "all", 3, 3, 0, 0, "", 0, ""],
  ]);
});

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
  // Three people: counts alone.
  const REST = ["", "", "", "", 0, 0, 0, "", "", 0, 0, 0];
  const rows = questionRows(summary(/** @type {any} */ (people), course), words);
  assert.deepEqual(rows.slice(1), [
    ["pick", 1, "Кто?", 1, 3, 0, 0, "Может", 1, "", ...REST],
    ["pick", 1, "Кто?", 1, 3, 0, 0, "Нет", 1, "Нельзя.", ...REST],
    ["all", 1, "all", 3, 3, 0, 0, "", 0, "", ...REST],
  ]);
  assert.equal(rows[0]?.length, rows[1]?.length);
});

test("of twenty people a row tells each option's share and the question's own figures", () => {
  const people = Array.from({ length: 20 }, (_, n) =>
    learner(
      file([["pick", [n < 19 ? "yes" : "no"], { id: `a${n}` }]], {
        "doubt/pick": n ? [] : ["typo"],
      }),
      `${n}`,
      course,
    ),
  );
  const rows = questionRows(summary(/** @type {any} */ (people), course), words).slice(1);
  const figures = [76, 99, 0, 0, 0, "", "sign-easy", 0, 0, 1];
  assert.deepEqual(
    rows.map((row) => row.slice(7)),
    [
      ["Да", 19, "", "yes", 95, ...figures],
      ["Нет", 1, "Нельзя.", "", 5, ...figures],
      ["Может", 0, "", "", 0, ...figures],
    ],
  );
});

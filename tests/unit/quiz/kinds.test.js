import assert from "node:assert/strict";
import { test } from "node:test";

import * as choice from "../../../docs/assets/quiz/kinds/choice.js";
import { kinds } from "../../../docs/assets/quiz/kinds/index.js";
import * as several from "../../../docs/assets/quiz/kinds/several.js";

test("the right option of a choice is all there is to get", () => {
  assert.equal(choice.grade(["b"], ["b"]), 1);
  assert.equal(choice.grade(["b"], ["a"]), 0);
  assert.equal(choice.grade(["b"], []), 0);
});

test("the order of marks does not matter", () => {
  assert.equal(several.grade(["a", "c"], ["c", "a"]), 1);
});

for (const [given, score] of /** @type {[string[], number][]} */ ([
  [["a"], 1 / 3],
  [["a", "b"], 2 / 3],
  [["a", "x"], 0],
  [["a", "b", "x"], 1 / 3],
  [["a", "b", "c", "x"], 2 / 3],
  [["x", "y"], 0],
])) {
  test(`of three right options, ${given} give ${score}`, () => {
    assert.equal(several.grade(["a", "b", "c"], given), score);
  });
}

test("every kind loads and can read and grade", async () => {
  for (const load of Object.values(kinds)) {
    const kind = await load();
    assert.equal(typeof kind.read, "function");
    assert.equal(typeof kind.grade, "function");
  }
});

test("what the reader has chosen is read by the names of options", () => {
  const form = new FormData();
  form.append("answer", "a");
  form.append("answer", "c");
  assert.deepEqual(several.read(form), ["a", "c"]);
});

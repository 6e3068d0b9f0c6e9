import assert from "node:assert/strict";
import { test } from "node:test";

import * as choice from "../../../docs/assets/quiz/kinds/choice.js";
import { kinds } from "../../../docs/assets/quiz/kinds/index.js";
import * as several from "../../../docs/assets/quiz/kinds/several.js";
import * as sort from "../../../docs/assets/quiz/kinds/sort.js";

/** Two items, three bins. */
const PLACES = ["one:a", "one:b", "one:c", "two:a", "two:b", "two:c"];

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

test("each item in its bin gives its share", () => {
  const right = ["one:a", "two:b", "three:c", "four:a"];
  assert.equal(sort.grade(right, [...right].reverse()), 1);
  assert.equal(sort.grade(right, ["one:a", "two:b", "three:c", "four:b"]), 3 / 4);
  assert.equal(sort.grade(right, ["one:b", "two:c", "three:a", "four:b"]), 0);
});

test("an option that is still there is an answer, none is not, one that is gone is not", () => {
  assert.equal(choice.fits(["a", "b"], ["b"]), true);
  assert.equal(choice.fits(["a", "b"], []), false);
  assert.equal(several.fits(["a", "b"], ["a", "gone"]), false);
});

for (const [given, whole, why] of /** @type {[string[], boolean, string][]} */ ([
  [["one:a", "two:a"], true, "all items are placed"],
  [["two:a", "one:c"], true, "they are placed in any order"],
  [["one:a"], false, "an item is not placed yet, or has come since"],
  [["one:a", "two:gone"], false, "the bin is gone"],
  [["one:a", "gone:b"], false, "the item is gone"],
  [["one:a", "two:b", "gone:b"], false, "one item more is gone"],
  [["one:a", "one:b"], false, "an item lies in two bins"],
  [["one:a", "one:b", "two:b"], false, "an item lies in two bins beside the other"],
  [[], false, "nothing is placed"],
])) {
  test(`${given} is ${whole ? "" : "not "}a whole answer: ${why}`, () => {
    assert.equal(sort.fits(PLACES, given), whole);
  });
}

test("every kind loads and can read, judge and grade", async () => {
  for (const load of Object.values(kinds)) {
    const kind = await load();
    assert.equal(typeof kind.read, "function");
    assert.equal(typeof kind.fits, "function");
    assert.equal(typeof kind.grade, "function");
  }
});

test("what the reader has chosen is read by the names of options", () => {
  const form = new FormData();
  form.append("answer", "a");
  form.append("answer", "c");
  assert.deepEqual(several.read(form), ["a", "c"]);
});

test("what the reader has sorted is read as pairs of item and bin", () => {
  const form = new FormData();
  form.append("one", "one:b");
  form.append("two", "two:a");
  assert.deepEqual(sort.read(form), ["one:b", "two:a"]);
});

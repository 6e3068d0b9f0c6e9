import assert from "node:assert/strict";
import { test } from "node:test";

import * as choice from "../../../docs/assets/quiz/kinds/choice.js";
import { kinds } from "../../../docs/assets/quiz/kinds/index.js";
import * as match from "../../../docs/assets/quiz/kinds/match.js";
import * as number from "../../../docs/assets/quiz/kinds/number.js";
import * as order from "../../../docs/assets/quiz/kinds/order.js";
import * as reflect from "../../../docs/assets/quiz/kinds/reflect.js";
import * as several from "../../../docs/assets/quiz/kinds/several.js";
import * as sort from "../../../docs/assets/quiz/kinds/sort.js";
import * as text from "../../../docs/assets/quiz/kinds/text.js";

/** Two items, three bins. */
const PLACES = ["one:a", "one:b", "one:c", "two:a", "two:b", "two:c"];

/** @param {Record<string, string[]>} fields */
function form(fields) {
  const data = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of values) data.append(name, value);
  return data;
}

test("the right option of a choice is all there is to get", () => {
  assert.equal(choice.grade(["b"], ["b"]).score, 1);
  assert.equal(choice.grade(["b"], ["a"]).score, 0);
  assert.equal(choice.grade(["b"], []).score, 0);
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
    assert.equal(match.fits(PLACES, given), whole);
  });
}

test("a second try keeps what was right in a sort, and all steps of an order", () => {
  assert.deepEqual(sort.kept(["one:a", "two:b"], ["one:a", "two:c"]), ["one:a"]);
  assert.deepEqual(order.kept(["a", "b", "c"], ["c", "a", "b"]), ["c", "a", "b"]);
});

test("an order is whole with every step of today", () => {
  assert.equal(order.fits(["a", "b", "c"], ["c", "a", "b"]), true);
  assert.equal(order.fits(["a", "b", "c"], ["a", "b"]), false);
  assert.equal(order.fits(["a", "b", "c"], ["a", "b", "gone"]), false);
});

test("steps that follow each other as they should are in their place, a step alone is not", () => {
  assert.deepEqual(order.grade(["a", "b", "c", "d"], ["b", "c", "a", "d"]), {
    score: 2 / 3,
    hits: ["b", "c", "d"],
  });
  assert.deepEqual(order.grade(["a", "b", "c"], ["c", "b", "a"]), { score: 0, hits: [] });
});

for (const [written, values] of /** @type {[string, number[]][]} */ ([
  ["12,5", [12.5]],
  ["12.5", [12.5]],
  ["12.50 часов", [12.5]],
  ["1 250,5 ₽", [1250.5]],
  ["1.250,5", [1250.5]],
  ["1,250.5", [1250.5]],
  ["1.250.000", [1250000]],
  ["1,250", [1.25, 1250]],
  ["≈15%", [15]],
  ["−5", [-5]],
  ["0", [0]],
  ["", []],
  ["много", []],
  ["1,2,3", []],
  ["5-6", []],
  ["<b>5</b>", []],
])) {
  test(`«${written}» ${values.length ? `means ${values.join(" or ")}` : "is no number"}`, () => {
    assert.deepEqual(number.values(written), values);
    assert.equal(number.fits([], [written]), values.length > 0);
  });
}

test("the edge of a tolerance is within, and a known mistake is named", () => {
  /** @type {[string, number, number][]} */
  const key = [
    ["right", 0.3 - 0.1, 0.3 + 0.1],
    ["month", 60, 66],
  ];
  assert.deepEqual(number.grade(key, ["0,4"]), { score: 1, hits: ["right"] });
  assert.deepEqual(number.grade(key, ["64"]), { score: 0, hits: ["month"] });
  assert.deepEqual(number.grade(key, ["7"]), { score: 0, hits: [] });
});

/** @type {[string, number, string[]][]} */
const SPELLINGS = [
  ["right", 1, ["обход лидера", "мимо * лидера"]],
  ["ad", 0, ["реклам*"]],
  ["short", 1, ["ёж"]],
];
for (const [
  typed,
  hit,
  score,
  almost,
] of /** @type {[string, string | undefined, number, boolean][]} */ ([
  ["Обход  Лидера.", "right", 1, false],
  ["«обход лидера»", "right", 1, false],
  ["мимо самого лидера", "right", 1, false],
  ["обход лидра", "right", 1, true],
  ["обохд лидера", "right", 1, true],
  ["обход продавца", undefined, 0, false],
  ["рекламой", "ad", 0, false],
  ["рекалмой", "ad", 0, false],
  ["еж", "short", 1, false],
  ["еш", undefined, 0, false],
])) {
  test(`«${typed}» is ${almost ? "nearly " : ""}${score ? "right" : hit ? "a known mistake" : "unknown"}`, () => {
    assert.deepEqual(text.grade(SPELLINGS, [typed]), { score, hits: hit ? [hit] : [], almost });
  });
}

test("dashes and spaces around them are all one", () => {
  assert.equal(text.same("Продавец — Охотник"), text.same("продавец-охотник"));
  assert.equal(text.same("продавец – охотник"), "продавец-охотник");
});

test("a spelling is no pattern beyond its asterisk", () => {
  assert.equal(text.grade([["a", 1, ["c++ (1)"]]], ["c++ (1)"]).score, 1);
  assert.equal(text.grade([["a", 1, ["d.x*"]]], ["dqx"]).score, 0);
});

test("own words are an answer, none are not; what was found met is kept with them", () => {
  assert.deepEqual(reflect.read(form({ answer: [" Поеду "], met: ["why"] })), ["Поеду", "why"]);
  assert.equal(reflect.fits(["why"], ["Поеду", "why"]), true);
  assert.equal(reflect.fits(["why"], [""]), false);
  assert.equal(reflect.fits(["why"], ["Поеду", "gone"]), false);
  assert.equal(reflect.grade([], ["Поеду"]).score, 1);
});

test("every kind loads and can read, judge and grade", async () => {
  for (const load of Object.values(kinds)) {
    const kind = await load();
    assert.deepEqual(
      ["read", "fits", "grade"].map((name) => typeof Object(kind)[name]),
      Array(3).fill("function"),
    );
  }
});

test("what the reader has chosen is read by the names of options, items, steps", () => {
  assert.deepEqual(several.read(form({ answer: ["a", "c"] })), ["a", "c"]);
  assert.deepEqual(sort.read(form({ one: ["one:b"], two: ["two:a"] })), ["one:b", "two:a"]);
  assert.deepEqual(match.read(form({ one: ["one:b"], two: [""] })), ["one:b"]);
  assert.deepEqual(order.read(form({ step: ["b", "a"] })), ["b", "a"]);
  assert.deepEqual(number.read(form({ answer: [" 12 "] })), ["12"]);
});

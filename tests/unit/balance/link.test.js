/** A link restores what was typed, and whatever else stands in it is left out. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { readHours } from "../../../docs/assets/balance/fields.js";
import { fromHash, toHash } from "../../../docs/assets/balance/link.js";

test("what goes into a link comes out of it", () => {
  const typed = [
    ["n", "4"],
    ["d", "2"],
    ["g01", " 2,5 "],
    ["g15", "0,25"],
  ];
  assert.equal(toHash(typed), "#n=4&d=2&g01=2.5&g15=0.25");
  assert.deepEqual(
    [...fromHash(toHash(typed))],
    [
      ["n", "4"],
      ["d", "2"],
      ["g01", "2,5"],
      ["g15", "0,25"],
    ],
  );
});

/** @type {[typed: string, link: string][]} */
const TYPED = [
  [",5", "0.5"],
  ["5,", "5"],
  ["2,50", "2.50"],
  ["50,0.", "50.0"],
  ["\u202a7,5\u202c", "7.5"],
  ["0007", "7"],
  ["0", "0"],
];

for (const [typed, link] of TYPED) {
  test(`the link holds what is read in «${typed}»`, () => {
    assert.equal(toHash([["g01", typed]]), `#g01=${link}`);
    const [[, back] = ["", ""]] = fromHash(toHash([["g01", typed]]));
    assert.deepEqual(readHours(back, 168), readHours(typed, 168));
  });
}

test("empty fields and nonsense stay out of a link", () => {
  assert.equal(
    toHash([
      ["n", "4"],
      ["r", ""],
      ["g01", "две"],
      ["g02", "-1"],
    ]),
    "#n=4",
  );
});

const HOSTILE = [
  "",
  "#",
  "#granicy-modeli",
  "#n=<script>",
  "#n=1e9",
  "#n=-1",
  "#n=%31",
  "#n=1;d=2",
  "#__proto__=1",
  "#constructor=1",
  "#x01=1",
  "#g1=1",
  "#g001=1",
  "#n=1111",
  "#n=1.234",
  `#${"a=1&".repeat(200)}n=5`,
];

for (const hash of HOSTILE) {
  test(`nothing is read from ${hash.slice(0, 30)}`, () => assert.equal(fromHash(hash).size, 0));
}

test("of a name that stands twice the last is read", () => {
  assert.deepEqual([...fromHash("#n=1&n=2&evil=3")], [["n", "2"]]);
});

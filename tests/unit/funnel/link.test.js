/** A link carries the reader's numbers, and nothing else comes out of one. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { fromHash, toHash } from "../../../docs/assets/funnel/link.js";

test("what goes into a link comes out of it", () => {
  const hash = toHash([
    ["plan", 600_000_000],
    ["asked", 6250],
    ["met", 1],
    ["sellers", 600],
  ]);
  assert.equal(hash, "#plan=6000000&asked=62.5&met=0.01&sellers=6");
  assert.deepEqual(Object.fromEntries(fromHash(hash)), {
    plan: "6000000",
    asked: "62,5",
    met: "0,01",
    sellers: "6",
  });
});

const HOSTILE = [
  "",
  "#",
  "#primer",
  "#plan=<script>",
  "#plan=1e9",
  "#plan=-1",
  "#won=1.234",
  "#n=4",
  "#__proto__=1",
  `#${"a=1&".repeat(200)}plan=5`,
];

for (const hash of HOSTILE) {
  test(`nothing is read from ${hash.slice(0, 30)}`, () => assert.equal(fromHash(hash).size, 0));
}

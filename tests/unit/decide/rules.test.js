/** The way through a decision: where options lead, and what is forgotten when one is changed. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { take, walk } from "../../../docs/assets/decide/rules.js";

const scheme = new Map([
  ["why", ["when", "rest"]],
  ["when", ["call", "rest"]],
  ["call", []],
  ["rest", []],
]);
const taken = new Map([
  ["why", "when"],
  ["when", "call"],
]);

test("a way begins at the first piece", () => {
  assert.deepEqual(walk(scheme, new Map()), ["why"]);
});

test("a way goes where the options lead, down to the answer", () => {
  assert.deepEqual(walk(scheme, taken), ["why", "when", "call"]);
});

test("a way stops before what no option leads to", () => {
  assert.deepEqual(walk(scheme, new Map([["why", "call"]])), ["why"]);
  assert.deepEqual(walk(new Map([["why", ["gone"]]]), new Map([["why", "gone"]])), ["why"]);
});

test("a circle ends where it closes", () => {
  assert.deepEqual(
    walk(
      new Map([
        ["a", ["b"]],
        ["b", ["a"]],
      ]),
      new Map([
        ["a", "b"],
        ["b", "a"],
      ]),
    ),
    ["a", "b"],
  );
});

test("another option forgets what was taken below it", () => {
  assert.deepEqual(take(scheme, taken, "why", "rest"), new Map([["why", "rest"]]));
  assert.deepEqual(
    take(scheme, taken, "when", "rest"),
    new Map([
      ["why", "when"],
      ["when", "rest"],
    ]),
  );
  assert.deepEqual(walk(scheme, taken), ["why", "when", "call"]);
});

test("an option off the way begins anew from its piece", () => {
  assert.deepEqual(take(scheme, new Map(), "when", "call"), new Map([["when", "call"]]));
});

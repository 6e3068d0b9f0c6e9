/** Where replies lead, and what is left of a path that a browser has kept. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { LONGEST, endingOf, moves, nodesOn, restore } from "../../../docs/assets/dialogue/rules.js";

/** start → more → ending `good`, or round again; start → ending `bad`. */
const talk = new Map([
  [
    "start",
    new Map([
      ["ask", "more"],
      ["give", "bad"],
    ]),
  ],
  [
    "more",
    new Map([
      ["round", "start"],
      ["plan", "good"],
    ]),
  ],
  ["bad", new Map()],
  ["good", new Map()],
]);
const text = (/** @type {unknown} */ path, /** @type {unknown} */ seen = []) =>
  JSON.stringify({ path, seen });

test("before the first reply a talk is at its first node", () => {
  assert.deepEqual(nodesOn(talk, []), ["start"]);
  assert.equal(endingOf(talk, []), "");
});

test("each reply leads to its node, round and round too", () => {
  assert.deepEqual(nodesOn(talk, ["ask", "round", "ask", "plan"]), [
    "start",
    "more",
    "start",
    "more",
    "good",
  ]);
});

test("a talk ends at a node without replies and nowhere else", () => {
  assert.equal(endingOf(talk, ["ask"]), "");
  assert.equal(endingOf(talk, ["give"]), "bad");
  assert.equal(endingOf(talk, ["ask", "plan"]), "good");
});

test("a step back takes one reply away, and from the start there is none to take", () => {
  assert.deepEqual(moves.back?.(["ask", "plan"]), ["ask"]);
  assert.deepEqual(moves.back?.([]), []);
});

for (const name of ["again", "replay"]) {
  test(`${name} begins anew and leaves the old path as it was`, () => {
    const path = ["ask", "plan"];
    assert.deepEqual(moves[name]?.(path), []);
    assert.deepEqual(path, ["ask", "plan"]);
  });
}

test("what was kept comes back", () => {
  assert.deepEqual(restore(talk, text(["ask", "plan"], ["bad", "good"])), {
    path: ["ask", "plan"],
    seen: ["bad", "good"],
  });
});

test("of a path that the talk of today no longer has the first part comes back", () => {
  assert.deepEqual(restore(talk, text(["ask", "gone", "plan"])).path, ["ask"]);
  assert.deepEqual(restore(talk, text(["give", "ask"])).path, ["give"]);
});

test("a reply that leads to no node is not walked", () => {
  const torn = new Map([["start", new Map([["go", "nowhere"]])]]);
  assert.deepEqual(restore(torn, text(["go"])).path, []);
});

test("seen are endings alone, each once", () => {
  assert.deepEqual(restore(talk, text([], ["good", "start", "gone", "good"])).seen, ["good"]);
});

test("a path without end is cut, not walked", () => {
  const { path } = restore(talk, text(Array(100_000).fill(["ask", "round"]).flat()));
  assert.equal(path.length, LONGEST);
});

test("a talk without a node gives nothing and does not fail", () => {
  assert.deepEqual(restore(new Map(), text(["ask"])).path, []);
});

for (const hostile of [
  null,
  "",
  "{",
  "null",
  "7",
  '"ask"',
  "[]",
  '["ask"]',
  text("ask", "good"),
  text({ 0: "ask", length: 1 }),
  text([["ask"]], [["good"]]),
  text(["ask", 7], ["good", null]),
  text(["__proto__"], ["__proto__"]),
  text(["constructor"], ["constructor"]),
  text(["<script>alert(1)</script>"], ["javascript:alert(1)"]),
  '{"__proto__":{"path":["ask"]}}',
]) {
  test(`nothing is taken from ${hostile}`, () => {
    assert.deepEqual(restore(talk, hostile), { path: [], seen: [] });
  });
}

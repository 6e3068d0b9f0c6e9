import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { attemptsAt, holds, merge, nothing, parse } from "../../../docs/assets/progress/rules.js";

const stored = (/** @type {string} */ name) => readFileSync(new URL(`stored/${name}`, import.meta.url), "utf8");
const attempt = (question = "q", at = 1) => ({ question, given: ["a"], at, fingerprint: "f" });
const one = { ...nothing(), attempts: { x: attempt("q", 1) } };
const two = { ...nothing(), attempts: { y: attempt("q", 2) }, resets: { r: { question: "p", at: 3 } } };

test("a document as version 1 stored it is read whole", () => {
  const progress = parse(stored("v1.json"));
  assert.equal(Object.keys(progress?.attempts ?? {}).length, 3);
  assert.deepEqual(attemptsAt(progress ?? nothing(), "leader-who").map(({ given }) => given), [["owner"]]);
});

test("no document is an empty start", () => {
  assert.deepEqual(parse(null), nothing());
});

for (const damaged of [
  "",
  "{",
  "null",
  "7",
  "[]",
  '"text"',
  '{"version":2,"attempts":{},"resets":{}}',
  '{"version":1}',
  '{"version":1,"attempts":[],"resets":{}}',
  '{"version":1,"attempts":{"x":null},"resets":{}}',
  '{"version":1,"attempts":{"x":{"question":1,"given":[],"at":1,"fingerprint":"f"}},"resets":{}}',
  '{"version":1,"attempts":{"x":{"question":"q","given":"a","at":1,"fingerprint":"f"}},"resets":{}}',
  '{"version":1,"attempts":{"x":{"question":"q","given":[{}],"at":1,"fingerprint":"f"}},"resets":{}}',
  '{"version":1,"attempts":{"x":{"question":"q","given":["a"],"at":"1","fingerprint":"f"}},"resets":{}}',
  '{"version":1,"attempts":{},"resets":{"x":{"question":"q"}}}',
]) {
  test(`${damaged || "an empty text"} is not ours to read`, () => assert.equal(parse(damaged), null));
}

test("merging loses nothing and asks for no order", () => {
  const both = merge(one, two);
  assert.deepEqual(both, merge(two, one));
  assert.deepEqual(both, merge(both, one));
  assert.ok(holds(both, one) && holds(both, two));
  assert.ok(!holds(one, two) && !holds(two, one));
});

test("fields that a later version adds to an attempt are kept", () => {
  const more = { ...nothing(), attempts: { z: { ...attempt(), confidence: "sure" } } };
  const read = parse(JSON.stringify(merge(one, more)));
  assert.deepEqual(read?.attempts.z, more.attempts.z);
});

test("only the attempts since the last reset count, in the order of time", () => {
  const progress = {
    ...nothing(),
    attempts: { a: attempt("q", 5), b: attempt("q", 9), c: attempt("q", 7), d: attempt("p", 8) },
    resets: { r: { question: "q", at: 6 }, s: { question: "p", at: 20 } },
  };
  assert.deepEqual(attemptsAt(progress, "q").map(({ at }) => at), [7, 9]);
  assert.deepEqual(attemptsAt(progress, "p"), []);
});

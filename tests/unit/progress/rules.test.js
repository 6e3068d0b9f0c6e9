import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { history, merge, emptyProgress, parse } from "../../../docs/assets/progress/rules.js";

const stored = (/** @type {string} */ name) =>
  readFileSync(new URL(`stored/${name}`, import.meta.url), "utf8");
const attempt = (question = "q", at = 1) => ({ question, given: ["a"], at, fingerprint: "f" });
const one = { ...emptyProgress(), attempts: { x: attempt("q", 1) } };
const two = {
  ...emptyProgress(),
  attempts: { y: attempt("q", 2) },
  resets: { r: { question: "p", at: 3 } },
};

test("a document as version 1 stored it is read whole", () => {
  const progress = parse(stored("v1.json"));
  assert.equal(Object.keys(progress?.attempts ?? {}).length, 3);
  const { now } = history(progress ?? emptyProgress()).get("leader-who") ?? { now: [] };
  assert.deepEqual(
    now.map(({ given }) => given),
    [["owner"]],
  );
});

test("a document with all that an attempt can hold is read word for word", () => {
  assert.deepEqual(parse(stored("v2-full.json")), JSON.parse(stored("v2-full.json")));
});

test("what a reader of the ten lessons stored is read word for word", () => {
  assert.deepEqual(parse(stored("v2-ten-lessons.json")), JSON.parse(stored("v2-ten-lessons.json")));
});

test("a document with all that version 1 could hold loses nothing on its way", () => {
  assert.deepEqual(parse(stored("v1-full.json")), {
    ...JSON.parse(stored("v1-full.json")),
    version: 2,
    entries: {},
  });
});

test("no document is an empty start", () => {
  assert.deepEqual(parse(null), emptyProgress());
});

for (const damaged of [
  "",
  "{",
  "null",
  "7",
  "[]",
  '"text"',
  '{"version":99,"attempts":{},"resets":{},"entries":{}}',
  '{"version":"constructor","attempts":{},"resets":{},"entries":{}}',
  '{"version":2,"attempts":{},"resets":{}}',
  '{"version":2,"attempts":{},"resets":{},"entries":{"x":{"value":"a","at":1}}}',
  '{"version":2,"attempts":{},"resets":{},"entries":{"x":{"value":["a"]}}}',
  '{"version":2,"attempts":{},"resets":{},"entries":{"x":{"value":["a"],"at":1,"clock":"1"}}}',
  '{"version":1}',
  '{"version":1,"attempts":[],"resets":{}}',
  '{"version":1,"attempts":{"x":null},"resets":{}}',
  '{"version":1,"attempts":{"x":{"question":1,"given":[],"at":1,"fingerprint":"f"}},"resets":{}}',
  '{"version":1,"attempts":{"x":{"question":"q","given":"a","at":1,"fingerprint":"f"}},"resets":{}}',
  '{"version":1,"attempts":{"x":{"question":"q","given":[{}],"at":1,"fingerprint":"f"}},"resets":{}}',
  '{"version":1,"attempts":{"x":{"question":"q","given":["a"],"at":"1","fingerprint":"f"}},"resets":{}}',
  '{"version":1,"attempts":{},"resets":{"x":{"question":"q"}}}',
  '{"version":1,"attempts":{"x":{"question":"q","given":["a"],"at":1,"fingerprint":"f","hints":"1"}},"resets":{}}',
  '{"version":1,"attempts":{"x":{"question":"q","given":["a"],"at":1,"fingerprint":"f","confidence":1}},"resets":{}}',
]) {
  test(`${damaged || "an empty text"} is not ours to read`, () =>
    assert.equal(parse(damaged), null));
}

test("merging loses nothing and asks for no order", () => {
  const both = merge(one, two);
  assert.deepEqual(both, merge(two, one));
  assert.deepEqual(both, merge(both, one));
  assert.deepEqual(Object.keys(both.attempts), ["x", "y"]);
});

test("where damage made two attempts of one id, both orders keep the same", () => {
  const other = { ...emptyProgress(), attempts: { x: attempt("q", 7) } };
  assert.deepEqual(merge(one, other), merge(other, one));
});

test("of what is written under one name the newest counts", () => {
  const note = (/** @type {string[]} */ value, /** @type {number} */ at) => ({
    ...emptyProgress(),
    entries: { note: { value, at } },
  });
  const [old, fresh] = [note(["first"], 1), note([], 2)];
  assert.deepEqual(merge(old, fresh), fresh);
  assert.deepEqual(merge(fresh, old), fresh);
});

test("fields that a later version adds to an attempt are kept", () => {
  const more = { ...emptyProgress(), attempts: { z: { ...attempt(), confidence: "sure" } } };
  const read = parse(JSON.stringify(merge(one, more)));
  assert.deepEqual(read?.attempts.z, more.attempts.z);
});

test("only the attempts since the last reset count, in the order of time", () => {
  const progress = {
    ...emptyProgress(),
    attempts: { a: attempt("q", 5), b: attempt("q", 9), c: attempt("q", 7), d: attempt("p", 8) },
    resets: { r: { question: "q", at: 6 }, s: { question: "p", at: 20 } },
  };
  const { now, ever } = history(progress).get("q") ?? { now: [], ever: [] };
  assert.deepEqual(
    now.map(({ at }) => at),
    [7, 9],
  );
  assert.deepEqual(
    ever.map(({ at }) => at),
    [5, 7, 9],
  );
  assert.deepEqual(history(progress).get("p")?.now, []);
});

test("a reset of all begins every question anew", () => {
  const progress = {
    ...emptyProgress(),
    attempts: { a: attempt("q", 5), b: attempt("p", 9) },
    resets: { r: { question: "*", at: 6 } },
  };
  assert.deepEqual(history(progress).get("q")?.now, []);
  assert.equal(history(progress).get("p")?.now.length, 1);
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFile, serialize } from "../../../docs/assets/course/file.js";
import { DAY } from "../../../docs/assets/kit/clock.js";
import { redact } from "../../../docs/assets/course/redact.js";
import { merge, emptyProgress, parse, tables } from "../../../docs/assets/progress/rules.js";

const rules = { merge, parse, tables };
const attempt = (/** @type {number} */ at) => ({
  question: "q",
  given: ["a"],
  at,
  fingerprint: "f",
});
const kept = {
  ...emptyProgress(),
  attempts: { x: attempt(1) },
  entries: { "note/a#b": { value: ["Раз"], at: 5 } },
};
const file = (/** @type {any} */ content) =>
  JSON.stringify({ course: "c", version: 2, attempts: {}, resets: {}, entries: {}, ...content });
const told = (/** @type {string} */ text, /** @type {any} */ here = kept) =>
  importFile(text, "c", here, rules);

test("what was written, erased and read again is the same", () => {
  const { status, added, progress } = told(serialize("c", kept, new Date(0)), emptyProgress());
  assert.deepEqual([status, added, progress], ["merged", 2, kept]);
});

test("a file read twice brings nothing", () => {
  const { status, added, progress } = told(serialize("c", kept, new Date(0)));
  assert.deepEqual([status, added, progress], ["same", 0, kept]);
});

test("of a note the newer counts, wherever it is", () => {
  const note = (/** @type {number} */ at) =>
    file({ entries: { "note/a#b": { value: ["Два"], at } } });
  assert.deepEqual(told(note(4)).progress?.entries, kept.entries);
  assert.deepEqual(told(note(6)).progress?.entries["note/a#b"]?.value, ["Два"]);
  assert.equal(told(note(6)).added, 1);
});

test("a file for a trainer has no words of the reader, and does not come back over them", () => {
  const keys = { q: { kind: "choice" }, r: { kind: "reflect" } };
  const entries = {
    name: { value: ["Анна"], at: 1 },
    "task/start": { value: ["2026"], at: 1 },
    "doubt/q": { value: ["typo"], at: 1 },
    "final/s": { value: ["q"], at: 1 },
    "final/s/given/q": { value: ["a"], at: 1 },
    "final/s/given/r": { value: ["Слова"], at: 1 },
    "note/a#b": { value: ["Слова"], at: 1 },
    "plan/step/x/text": { value: ["Слова"], at: 1 },
    "name/of/another": { value: ["Слова"], at: 1 },
  };
  const own = (/** @type {string} */ question) => ({
    question,
    given: ["Слова"],
    at: 3,
    fingerprint: "f",
  });
  const whole = {
    ...emptyProgress(),
    attempts: { x: attempt(1), y: own("r"), z: own("gone") },
    entries,
  };
  const text = serialize("c", redact(whole, keys), new Date(0));
  assert.doesNotMatch(text, /Слова/);
  const { attempts, entries: left } = JSON.parse(text);
  assert.deepEqual(attempts.x, attempt(1));
  assert.deepEqual(attempts.y, { ...own("r"), given: [] });
  assert.deepEqual(Object.keys(left), [
    "name",
    "task/start",
    "doubt/q",
    "final/s",
    "final/s/given/q",
  ]);
  assert.deepEqual(told(text, whole), { status: "part" });
});

test("a file of the first version is read", () => {
  assert.equal(
    told(JSON.stringify({ course: "c", version: 1, attempts: { y: attempt(2) }, resets: {} }))
      .added,
    1,
  );
});

for (const [name, status, text] of [
  ["no JSON", "damaged", "{"],
  ["a list", "damaged", "[]"],
  ["nothing", "damaged", "null"],
  ["another table", "damaged", '{"a": 1}'],
  ["lists for tables", "damaged", file({ attempts: [] })],
  ["no version", "damaged", file({ version: "2" })],
  ["another course", "foreign", file({ course: "other" })],
  ["a newer version", "newer", file({ version: 3 })],
]) {
  test(`${name} is ${status} and changes nothing`, () =>
    assert.deepEqual(told(text ?? ""), { status }));
}

test("of a file with damaged records the others are taken", () => {
  const text = file({
    attempts: { y: attempt(2), z: { question: 1 }, w: null, v: [] },
    resets: { r: 7 },
  });
  const { status, added, skipped, progress } = told(text);
  assert.deepEqual([status, added, skipped], ["partly", 1, 4]);
  assert.deepEqual(Object.keys(progress?.attempts ?? {}).sort(), ["x", "y"]);
});

test("a record of a time to come would be newer than all until then, and is left out", () => {
  const w = attempt(Date.now() + DAY); // the clock of another device
  const v = attempt(Date.now() + 3 * DAY);
  const attempts = { y: attempt(1e300), z: attempt(-5), w, v };
  const entries = {
    name: { value: ["Я"], at: 8.64e15 },
    "task/start": { value: ["1"], at: 5, clock: -1e300 },
  };
  const { added, skipped, progress } = told(file({ attempts, entries }));
  assert.deepEqual([added, skipped], [1, 5]);
  assert.deepEqual(Object.keys(progress?.attempts ?? {}).sort(), ["w", "x"]);
});

test("a record named like a part of the language is a record", () => {
  const text = file({}).replace(
    '"attempts":{}',
    `"attempts":{"__proto__":${JSON.stringify(attempt(3))}}`,
  );
  const { added, progress } = told(text);
  assert.equal(added, 1);
  assert.ok(Object.hasOwn(progress?.attempts ?? {}, "__proto__"));
  assert.equal(/** @type {any} */ ({}).question, undefined);
});

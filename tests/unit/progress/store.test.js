import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

// What the module asks of a page, as small as it can be.
Object.assign(globalThis, { document: { querySelector: () => null }, addEventListener: () => {} });
globalThis.navigator ??= /** @type {Navigator} */ ({}); // Node 20 has none
const { Store } = await import("../../../docs/assets/progress/store.js");

/** @type {Map<string, string>} */
const kept = new Map();
const storage = /** @type {Storage} */ (
  /** @type {unknown} */ ({
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => void kept.set(key, text),
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
  })
);
const open = () => new Store("key", () => storage);
const answer = (/** @type {string} */ question) => ({ question, given: ["a"], fingerprint: "f" });
const questions = () => Object.values(JSON.parse(kept.get("key") ?? "{}").attempts).map((one) => one.question).sort();

beforeEach(() => kept.clear());

test("an answer is stored at once", () => {
  open().answer(answer("q"));
  assert.deepEqual(questions(), ["q"]);
});

test("two tabs that know nothing of each other both keep their answers", () => {
  const [first, second] = [open(), open()];
  first.answer(answer("one"));
  second.answer(answer("two"));
  assert.deepEqual(questions(), ["one", "two"]);
});

test("what another tab has thrown over is given back", () => {
  const first = open();
  first.answer(answer("one"));
  kept.set("key", '{"version":1,"attempts":{},"resets":{}}');
  first.update();
  assert.deepEqual(questions(), ["one"]);
});

for (const foreign of ["{", '{"version":99,"answers":[1]}']) {
  test(`${foreign} is set aside word for word, and the reader is told`, () => {
    kept.set("key", foreign);
    const store = open();
    assert.equal(store.trouble, "aside");
    store.answer(answer("q"));
    const aside = [...kept].find(([key]) => key.startsWith("key.aside."));
    assert.equal(aside?.[1], foreign);
    assert.deepEqual(questions(), ["q"]);
  });
}

test("what cannot be set aside is not overwritten", () => {
  kept.set("key", "{");
  const full = { ...storage, getItem: storage.getItem, setItem: () => { throw new Error("full"); } };
  const store = new Store("key", () => /** @type {Storage} */ (full));
  store.answer(answer("q"));
  assert.equal(kept.get("key"), "{");
  assert.equal(store.trouble, "refused");
  assert.equal(Object.keys(store.progress.attempts).length, 1);
});

test("where storage is refused, answers live until the page closes", () => {
  const store = new Store("key", () => {
    throw new Error("refused");
  });
  store.answer(answer("q"));
  assert.equal(store.trouble, "refused");
  assert.equal(Object.keys(store.progress.attempts).length, 1);
});

test("an answer after a reset is later than it, even by a clock that was set back", () => {
  const store = open();
  store.answer(answer("q"));
  store.reset(["q"]);
  const clock = Date.now;
  Date.now = () => 5;
  store.answer(answer("q"));
  Date.now = clock;
  const times = [...Object.values(store.progress.attempts), ...Object.values(store.progress.resets)].map(({ at }) => at);
  assert.equal(new Set(times).size, 3);
  assert.ok(Math.min(...times) > 5);
});

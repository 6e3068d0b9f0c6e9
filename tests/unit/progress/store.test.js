import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

/** What the store that was opened last hears from the browser. @type {Record<string, (event: object) => void>} */
const heard = {};
// What the module asks of a page, as small as it can be.
Object.assign(globalThis, {
  document: { querySelector: () => null },
  addEventListener: (/** @type {string} */ type, /** @type {(event: object) => void} */ listener) =>
    (heard[type] = listener),
});
globalThis.navigator ??= /** @type {Navigator} */ ({}); // Node 20 has none
const { Store } = await import("../../../docs/assets/progress/store.js");
const { entry, erase, named, write } = await import("../../../docs/assets/progress/entries.js");

/** @type {Map<string, string>} */
const kept = new Map();
const storage = /** @type {Storage} */ (
  /** @type {unknown} */ ({
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ text) => void kept.set(key, text),
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
  })
);
// As the browser lists what is kept: `Object.keys(localStorage)`.
const listed = new Proxy(storage, {
  ownKeys: () => [...kept.keys()],
  getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
});
const open = () => new Store("key", () => listed);
/** A page and what it may hear: that another page has written, has erased; that it comes back from the browser's cache. */
const page = (store = open(), { storage, pageshow } = heard) => ({
  store,
  written: () => storage?.({ key: "key", newValue: kept.get("key") }),
  erased: () => storage?.({ key: "key", newValue: null }),
  back: () => pageshow?.({ persisted: true }),
});
const answer = (/** @type {string} */ question) => ({ question, given: ["a"], fingerprint: "f" });
const questions = () =>
  Object.values(JSON.parse(kept.get("key") ?? "{}").attempts)
    .map((one) => one.question)
    .sort();

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

test("of two tabs that wrote in one millisecond, one leaves at once, and a third still has both", () => {
  const { store, ...third } = page();
  const hear = heard.storage;
  open().answer(answer("one"));
  const lost = kept.get("key");
  kept.delete("key");
  open().answer(answer("two")); // written over it, by a tab that had not heard
  hear?.({ key: "key", newValue: lost });
  third.written();
  assert.deepEqual([store.known.size, questions()], [2, ["one", "two"]]);
});

test("what is told late of a time before all was erased brings nothing back", () => {
  const { store } = page();
  const hear = heard.storage;
  open().answer(answer("one"));
  const old = kept.get("key");
  erase(open());
  hear?.({ key: "key", newValue: old });
  assert.deepEqual([store.known.size, kept.size], [0, 0]);
});

test("what another tab has thrown over is given back", () => {
  const first = open();
  first.answer(answer("one"));
  kept.set("key", '{"version":2,"attempts":{},"resets":{},"entries":{}}');
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
  const full = {
    ...storage,
    getItem: storage.getItem,
    setItem: () => {
      throw new Error("full");
    },
  };
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

test("what is written is read back, and a tab that has none of it gets it", () => {
  const [first, second] = [open(), open()];
  write({ "note/leader#kto": ["Спросить Марину"], "task/leader": [] }, first);
  second.update();
  assert.deepEqual(entry("note/leader#kto", second), ["Спросить Марину"]);
  assert.deepEqual(named("note/", second), ["note/leader#kto"]);
  assert.deepEqual([...named("task/", second), ...entry("toString", second)], []);
});

for (const hears of /** @type {const} */ (["erased", "back"])) {
  test(`what the reader erased stays erased in a page that still knew it (${hears})`, () => {
    const { store, ...second } = page();
    const first = open();
    first.answer(answer("q"));
    second.written();
    kept.set("key.aside.1", "{");
    erase(first);
    assert.equal(kept.size, 0);
    second[hears]();
    assert.deepEqual([store.at("q").ever, kept.size], [[], 0]);
  });

  test(`what came after all was erased is mixed with nothing that a page still knew (${hears})`, () => {
    const { store, ...lesson } = page();
    store.answer(answer("mine"));
    const other = open();
    erase(other);
    other.answer(answer("another's"));
    lesson[hears]();
    store.answer(answer("new"));
    assert.deepEqual([store.at("mine").ever, questions()], [[], ["another's", "new"]]);
  });

  test(`what could not be written is written when there is room, and nothing that was erased (${hears})`, () => {
    const { store, ...lesson } = page();
    store.answer(answer("mine"));
    const { setItem } = storage;
    storage.setItem = () => {
      throw new Error("full");
    };
    store.answer(answer("late"));
    storage.setItem = setItem;
    assert.equal(store.trouble, "refused");
    erase(open());
    open().answer(answer("another's"));
    lesson[hears]();
    assert.deepEqual([questions(), store.trouble], [["another's", "late"], ""]);
  });
}

test("a page that comes back takes what was answered meanwhile and keeps its own", () => {
  const { store, back } = page();
  store.answer(answer("one"));
  open().answer(answer("two"));
  back();
  assert.deepEqual([store.known.size, questions()], [2, ["one", "two"]]);
});

test("a page that comes back where storage is now forbidden forgets nothing", () => {
  let forbidden = false;
  const { store, back } = page(
    new Store("key", () => {
      if (forbidden) throw new Error("refused");
      return listed;
    }),
  );
  store.answer(answer("q"));
  forbidden = true;
  back();
  assert.deepEqual([store.at("q").ever.length, store.trouble], [1, "refused"]);
});

test("where storage is refused, what this page alone knew is forgotten all the same", () => {
  const store = new Store("key", () => {
    throw new Error("refused");
  });
  store.answer(answer("q"));
  erase(store);
  assert.deepEqual([store.at("q").ever, store.trouble], [[], "refused"]);
});

for (const hears of /** @type {const} */ (["erased", "back"])) {
  test(`a page whose answers another version has set aside keeps them (${hears})`, () => {
    const { store, ...lesson } = page();
    store.answer(answer("q"));
    kept.set("key.aside.1", kept.get("key") ?? "");
    kept.delete("key");
    lesson[hears]();
    assert.deepEqual(questions(), ["q"]);
  });
}

test("an answer that is stored takes nothing back of what was told of answers set aside", () => {
  kept.set("key", "{");
  const store = open();
  store.answer(answer("q"));
  assert.equal(store.trouble, "aside");
});

test("by a clock that was set far forward and back an attempt says what the clock says", () => {
  const store = open();
  const clock = Date.now;
  Date.now = () => clock() + 400 * 86_400_000;
  store.answer(answer("q"));
  Date.now = clock;
  store.answer(answer("q"));
  const [early, late] = store.at("q").now;
  assert.equal(early?.clock, undefined);
  assert.ok(late && late.clock && late.at > late.clock && late.clock <= Date.now());
});

test("by such a clock an entry says what the clock says too", () => {
  const store = open();
  const clock = Date.now;
  Date.now = () => clock() + 400 * 86_400_000;
  write({ early: ["1"] }, store);
  Date.now = clock;
  write({ late: ["1"] }, store);
  const { early, late } = store.progress.entries;
  assert.equal(early?.clock, undefined);
  assert.ok(late?.clock && late.at > late.clock && late.clock <= Date.now());
});

test("an answer after a reset is later than it, even by a clock that was set back", () => {
  const store = open();
  store.answer(answer("q"));
  store.reset(["q"]);
  const clock = Date.now;
  Date.now = () => 5;
  store.answer(answer("q"));
  Date.now = clock;
  const times = [
    ...Object.values(store.progress.attempts),
    ...Object.values(store.progress.resets),
  ].map(({ at }) => at);
  assert.equal(new Set(times).size, 3);
  assert.ok(Math.min(...times) > 5);
});

test("a change says which question or which entries alone it is about, or that it may be all", () => {
  const { store, written } = page();
  /** @type {object[]} */
  const changes = [];
  store.addEventListener("change", (event) =>
    changes.push(/** @type {CustomEvent} */ (event).detail),
  );
  store.answer(answer("q"));
  store.reset(["q"]);
  store.reset(["q", "r"]);
  write({ "note/a": ["1"], "mark/a": [] }, store);
  written();
  assert.deepEqual(changes, [
    { question: "q" },
    { question: "q" },
    {},
    { entries: ["note/a", "mark/a"] },
    {},
  ]);
});

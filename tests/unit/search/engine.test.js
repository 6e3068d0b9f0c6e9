/** Which pages are found, and in which order. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Engine } from "../../../docs/assets/search/engine.js";

/** @param {string} address @param {string} title @param {[id: string, heading: string, text: string][]} sections @param {number} [weight] */
const page = (address, title, sections, weight = 1) => ({
  address,
  title,
  weight,
  sections: sections.map(([id, heading, text]) => ({ id, heading, text })),
});

/** @param {ReturnType<typeof page>[]} pages @param {string} typed */
const found = (pages, typed) => new Engine(pages).search(typed).results;
/** @param {ReturnType<typeof page>[]} pages @param {string} typed */
const addresses = (pages, typed) => found(pages, typed).map(({ address }) => address);

const TEXT = page("text/", "Разное", [["a", "Один", "Рынок, рынок, рынка и рынку"]], 4);
const HEADING = page("heading/", "Прочее", [["a", "О рынке", "ничего"]]);
const TITLE = page("title/", "Рынки", [["", "", "ничего"]], 0.5);
const BEGINNING = page("beginning/", "Рыночный", [["a", "Два", "ничего"]], 4);

test("a title comes first, then a heading, then a text, whatever they weigh", () => {
  assert.deepEqual(addresses([TEXT, HEADING, TITLE], "рынком"), ["title/", "heading/", "text/"]);
});

test("a word that only begins so comes after a form on the same level", () => {
  assert.deepEqual(addresses([BEGINNING, TITLE], "рын"), ["beginning/", "title/"]);
  assert.deepEqual(addresses([page("a/", "Планёрка", [], 4), page("b/", "План", [])], "план"), [
    "b/",
    "a/",
  ]);
});

test("on one level the page that weighs more comes first", () => {
  const pages = [page("plan/", "Рынок", [], 0.5), page("lesson/", "Рынок", [], 4)];
  assert.deepEqual(addresses(pages, "рынок"), ["lesson/", "plan/"]);
});

test("pages with all words hide those with some; without them the latter are shown", () => {
  const both = page("both/", "Разное", [["a", "Клиент", "рынок"]]);
  assert.deepEqual(addresses([TITLE, both], "рынок клиента"), ["both/"]);
  assert.deepEqual(addresses([TITLE], "рынок клиента"), ["title/"]);
  assert.equal(new Engine([TITLE]).search("рынок клиента").whole, false);
  assert.equal(new Engine([TITLE, both]).search("рынок клиента").whole, true);
});

test("what must be there as it is written finds no other form", () => {
  assert.deepEqual(addresses([TEXT, TITLE], "+рынку"), ["text/"]);
});

test("a section with a banned word is not found, nor a page with it in its title", () => {
  const page_ = page("a/", "Разное", [
    ["one", "Один", "рынок клиент"],
    ["two", "Два", "рынок"],
  ]);
  assert.deepEqual(
    found([page_, TITLE], "рынок -клиентов").flatMap(({ sections }) =>
      sections.map(({ id }) => id),
    ),
    ["two"],
  );
  assert.deepEqual(addresses([TITLE, TEXT, HEADING], "ничего разное -рынков"), ["text/"]);
});

test("sections with more of the words come first, the head of the page last", () => {
  const one = page("a/", "Разное", [
    ["", "", "рынок"],
    ["a", "Один", "рынок"],
    ["b", "Два", "рынок и клиент"],
  ]);
  const [result] = found([one], "рынок");
  assert.deepEqual(
    result?.sections.map(({ id }) => id),
    ["a", "b", ""],
  );
  const [both] = found([one], "рынок клиент");
  assert.deepEqual(
    both?.sections.map(({ id }) => id),
    ["b", "a", ""],
  );
});

test("what was found is marked in the title, the heading and the text", () => {
  const [result] = found([page("a/", "О рынке", [["a", "Рынок", "Рынки растут"]])], "рынком");
  const marks = [result?.title, result?.sections[0]?.heading, result?.sections[0]?.text];
  assert.deepEqual(
    marks.map((pieces) => pieces?.filter((one) => one.found).map(({ text }) => text)),
    [["рынке"], ["Рынок"], ["Рынки"]],
  );
});

test("a single letter finds only itself", () => {
  assert.deepEqual(addresses([TEXT, page("p/", "Буква Р", [])], "р"), ["p/"]);
});

test("nothing is found for nothing", () => assert.deepEqual(found([TEXT], " «» "), []));

test("a word of every object's prototype is a word like any other", () => {
  assert.deepEqual(addresses([page("a/", "constructor toString", [])], "constructor"), ["a/"]);
  assert.deepEqual(addresses([TEXT], "__proto__ constructor"), []);
});

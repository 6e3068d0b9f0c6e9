/** What the theme's search is asked for what a reader types, and how its answer is told. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Vocabulary } from "../../../docs/assets/search/forms.js";
import { inReadersWords, translate } from "../../../docs/assets/search/query.js";

const SEPARATOR = /(?:[\s\-—«»"'…(){}[\]<>!?:;|\\*+=~^]|[.,/](?!\d))+/;
const SITE = new Vocabulary(["рынок", "рынка", "планёрки", "клиент", "клиенты"]);

/** @param {string} typed */
const asked = (typed) => translate(typed, SEPARATOR, SITE).text;

test("a word is asked for as it begins and in its other forms", () => {
  assert.equal(asked("рынка"), "рынка рынок^1");
  assert.equal(asked("рынками"), "рынок^1 рынка^1");
});

test("quotes, dashes and brackets beside a word are no part of it", () => {
  for (const typed of ["«рынка»", "(рынка)…", "— рынка,", "рынка\u00a0—", "рынка?!"])
    assert.equal(asked(typed), "рынка рынок^1", typed);
});

test("Latin words and numbers stay as they are", () => {
  assert.equal(asked("B2B 24/7 2,5"), "b2b 24/7 2,5");
});

test("small words count only where there is nothing else", () => {
  assert.equal(asked("как же клиенты"), "клиенты клиент^1");
  assert.equal(asked("как"), "как");
});

test("a single word in quotes is a word like any other", () => {
  assert.equal(asked('"рынка"'), "рынка рынок^1");
});

test("what must be there and what must not are kept", () => {
  assert.equal(asked('"крупный клиент"'), "+крупный +клиент");
  assert.equal(asked("+клиент"), "+клиент");
  assert.equal(asked("-рынку"), "-рынку -рынок -рынка");
});

test("odd punctuation asks for nothing and breaks nothing", () => {
  for (const typed of ['"', "+", "- -", "^", "~~ * : ^", '""', "\\", "+-", "…"]) assert.equal(asked(typed), "", typed);
  assert.equal(asked("title:клиент^x~"), "title клиент x");
});

test("a pasted page is cut", () => {
  assert.equal(asked("слово ".repeat(500)).split(" ").length, 30);
});

test("a form that the page does not use is not told as missing", () => {
  const query = translate("рынками планерку ёж", SEPARATOR, SITE);
  const item = { location: "", title: "", text: "", terms: { рынок: false, рынка: true, планёрки: false, ёж: false } };
  const [[told]] = /** @type {any} */ (inReadersWords({ items: [[item]] }, query).items);
  assert.deepEqual(told.terms, { рынка: true, планерку: false, ёж: false });
});

test("a page shown only for its sections has nothing missing", () => {
  const item = { location: "", title: "", text: "", terms: {} };
  const query = translate("рынок", SEPARATOR, SITE);
  assert.deepEqual(inReadersWords({ items: [[item]] }, query).items, [[item]]);
});

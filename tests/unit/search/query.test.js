/** What a reader types, taken apart. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { terms } from "../../../docs/assets/search/query.js";

/** @param {string} typed */
const asked = (typed) =>
  terms(typed)
    .map(({ word, sign }) => sign + word)
    .join(" ");

test("quotes, dashes and brackets beside a word are no part of it", () => {
  for (const typed of [
    "«рынка»",
    "(рынка)…",
    "— рынка,",
    "рынка\u00a0—",
    "рынка?!",
    "^рынка~",
    "Рынка",
  ])
    assert.equal(asked(typed), "рынка", typed);
});

test("signs that nobody sees part no word", () =>
  assert.equal(asked("\u202aпла\u00adнёрки\u202c\u200e"), asked("планёрки")));

test("ё is е", () => assert.equal(asked("Ёж планёрки"), "еж планерки"));

test("Latin words and numbers stay as they are", () =>
  assert.equal(asked("B2B 24/7 2,5"), "b2b 24/7 2,5"));

test("small words count only where there is nothing else", () => {
  assert.equal(asked("как же клиенты"), "клиенты");
  assert.equal(asked("как"), "как");
  assert.equal(asked("как -клиент"), "как -клиент");
});

test("what must be there and what must not are kept", () => {
  assert.equal(asked('"крупный клиент"'), "+крупный +клиент");
  assert.equal(asked('"рынка"'), "рынка");
  assert.equal(asked("+клиент -рынку"), "+клиент -рынку");
});

test("odd punctuation asks for nothing and breaks nothing", () => {
  for (const typed of ['"', "+", "- -", "^", "~~ * : ^", '""', "\\", "+-", "…"])
    assert.equal(asked(typed), "", typed);
  assert.equal(asked("title:клиент^x~"), "title клиент x");
});

test("a pasted page is cut", () => assert.equal(terms("слово ".repeat(500)).length, 30));

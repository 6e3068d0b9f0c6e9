/** Which place of a text is shown, and what of it is marked. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt, marked } from "../../../docs/assets/search/excerpt.js";

/** @param {import("../../../docs/assets/search/excerpt.js").Pieces} pieces */
const shown = (pieces) => pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join("");
const FILLER = "Раз два три четыре пять шесть семь восемь девять десять. ".repeat(12);

test("what was found is marked as it is written, and nothing else", () => {
  assert.equal(
    shown(marked("Учёт, «учёта» и учётный", new Set(["учет", "учета"]))),
    "[Учёт], «[учёта]» и учётный",
  );
  assert.equal(shown(marked("ничего", new Set(["слово"]))), "ничего");
  assert.deepEqual(marked("", new Set(["слово"])), []);
});

test("the place is shown and not the beginning", () => {
  const text = shown(
    excerpt(`${FILLER}Здесь стоит слово, и его видно. ${FILLER}`, new Set(["слово"])),
  );
  assert.match(text, /^… Здесь стоит \[слово\], и его видно\. Раз/);
  assert.match(text, /…$/);
  assert.ok(text.length < 200, text);
});

test("of several lines that with most of the words is shown", () => {
  const text = "Сначала рынок.\nПотом рынок и клиент.\nВ конце клиент.";
  assert.match(
    shown(excerpt(text, new Set(["рынок", "клиент"]))),
    /^Потом \[рынок\] и \[клиент\]\. В конце/,
  );
});

test("lines that are no sentences are told apart", () => {
  assert.equal(
    shown(excerpt("план\nфакт\nИтог.\nВсё", new Set(["план"]))),
    "[план] · факт · Итог. Всё",
  );
});

test("a place without the words is shown from its beginning", () => {
  assert.match(shown(excerpt(FILLER, new Set(["слово"]))), /^Раз два/);
  assert.equal(shown(excerpt("", new Set(["слово"]))), "");
});

test("a line without blanks is cut, too", () => {
  assert.ok(shown(excerpt("а".repeat(1000), new Set(["б"]))).length < 200);
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { csv } from "../../../docs/assets/kit/csv.js";

const lines = (/** @type {any[]} */ rows) => csv(rows).slice(1).split("\r\n").slice(0, -1);

test("Excel reads it: a mark of the alphabet, semicolons, quotes where they are needed", () => {
  assert.equal(
    csv([
      ["а", 1],
      ["б;в", '"г"'],
      ["д\nе", " ж"],
    ]),
    '\ufeffа;1\r\n"б;в";"""г"""\r\n"д\nе";" ж"\r\n',
  );
});

test("a formula is text", () => {
  for (const text of ["=1+1", "+7", "-2", "@SUM(A1)", "\t=1", "＝1"])
    assert.ok(/^"?'/.test(lines([[text]])[0] ?? ""), text);
  assert.deepEqual(lines([['=HYPERLINK("http://x";"y")', -5]]), [
    '"\'=HYPERLINK(""http://x"";""y"")";-5',
  ]);
  assert.deepEqual(lines([["— нет", "а=б", "10"]]), ["— нет;а=б;10"]);
});

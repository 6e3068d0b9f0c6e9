/** A reader types hours in any sensible way; what makes no sense is named, never guessed. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { readHours, readWhole } from "../../../docs/assets/balance/fields.js";

const HOURS = {
  "": { value: 0 },
  "  ": { value: 0 },
  0: { value: 0 },
  "2,5": { value: 250 },
  2.5: { value: 250 },
  " 2,50 ": { value: 250 },
  ",5": { value: 50 },
  "7,": { value: 700 },
  "50,0.": { value: 5000 },
  "\u202a50\u202c": { value: 5000 },
  "2\u00ad,5\u200e": { value: 250 },
  "\ufeff\u200b": { value: 0 },
  "0007": { value: 700 },
  ".": { wrong: "text" },
  "1,2,": { value: 120 },
  "7..": { wrong: "text" },
  "007": { value: 700 },
  168: { value: 16_800 },
  "168,01": { wrong: "range" },
  ["9".repeat(400)]: { wrong: "range" },
  "2,505": { wrong: "decimals" },
  "-1": { wrong: "negative" },
  "−1,5": { wrong: "negative" },
  "–1": { wrong: "negative" },
  две: { wrong: "text" },
  "1e3": { wrong: "text" },
  Infinity: { wrong: "text" },
  "0x10": { wrong: "text" },
  "1,2,3": { wrong: "text" },
  "1 2": { wrong: "text" },
  "-": { wrong: "text" },
  ",": { wrong: "text" },
  "<b>1</b>": { wrong: "text" },
  "٣": { wrong: "text" },
};

for (const [typed, read] of Object.entries(HOURS)) {
  test(`hours «${typed.slice(0, 20)}»`, () => assert.deepEqual(readHours(typed, 168), read));
}

const TEAMS = {
  0: { value: 0 },
  " 150 ": { value: 150 },
  151: { wrong: "range" },
  "": { wrong: "empty" },
  "\u200e4\u202c": { value: 4 },
  "4.": { value: 4 },
  "3,5": { wrong: "text" },
  три: { wrong: "text" },
  "-2": { wrong: "negative" },
  "−2": { wrong: "negative" },
  ["9".repeat(400)]: { wrong: "range" },
};

for (const [typed, read] of Object.entries(TEAMS)) {
  test(`people «${typed.slice(0, 20)}»`, () => assert.deepEqual(readWhole(typed, 0, 150), read));
}

test("a company has at least one other department", () => {
  assert.deepEqual(readWhole("0", 1, 12), { wrong: "range" });
});

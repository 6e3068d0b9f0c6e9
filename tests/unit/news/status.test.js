import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { dayOf, statusOn } from "../../../docs/assets/news/status.js";

/** @type {{ it: string, day: string, opens: string | null, closes: string | null, status: string }[]} */
const cases = JSON.parse(readFileSync(new URL("status.json", import.meta.url), "utf8"));

for (const { it, day, opens, closes, status } of cases) {
  test(`the state of a term: ${it}`, () => assert.equal(statusOn(day, opens, closes), status));
}

test("the reader's day is that of the reader's own zone, on both sides of midnight", () => {
  assert.equal(dayOf(new Date(2023, 4, 5, 0, 0, 1)), "2023-05-05");
  assert.equal(dayOf(new Date(2023, 4, 5, 23, 59, 59)), "2023-05-05");
});

test("a day is written with zeros, so that letters stand in the order of the calendar", () => {
  assert.equal(dayOf(new Date(2024, 0, 2, 12)), "2024-01-02");
});

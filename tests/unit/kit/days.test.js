import assert from "node:assert/strict";
import { test } from "node:test";

import { dayOf, isDay, monday, period, plus } from "../../../docs/assets/kit/days.js";

test("a week begins on Monday, Sunday is its last day", () => {
  const week = ["2026-11-23", "2026-11-24", "2026-11-28", "2026-11-29"];
  assert.deepEqual(week.map(monday), Array(4).fill("2026-11-23"));
  assert.equal(monday("2026-11-30"), "2026-11-30");
});

test("days are counted across months, years and the change of hour", () => {
  assert.equal(plus("2026-10-25", 1), "2026-10-26");
  assert.equal(plus("2026-12-31", 1), "2027-01-01");
  assert.equal(plus("2028-03-01", -1), "2028-02-29");
});

test("the day is that of the reader's clock", () => {
  assert.equal(dayOf(new Date(2026, 10, 23, 0, 1)), "2026-11-23");
  assert.equal(dayOf(new Date(2026, 10, 23, 23, 59)), "2026-11-23");
});

for (const text of ["", "2026-02-30", "2026-13-01", "26-1-1", "вчера", "2026-11-23T10:00", "<b>2026-11-23"]) {
  test(`«${text}» is no day`, () => assert.equal(isDay(text), false));
}

test("a week is told as Russians write it", () => {
  assert.match(period("2026-11-23", "2026-11-29"), /^23.29 ноября 2026/);
});

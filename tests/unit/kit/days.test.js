import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { dayOf } from "../../../docs/assets/kit/clock.js";
import {
  addDays,
  daysBetween,
  formatDate,
  formatPeriod,
  isDay,
  mondayOf,
} from "../../../docs/assets/kit/days.js";

test("a week begins on Monday, Sunday is its last day", () => {
  const week = ["2026-11-23", "2026-11-24", "2026-11-28", "2026-11-29"];
  assert.deepEqual(week.map(mondayOf), Array(4).fill("2026-11-23"));
  assert.equal(mondayOf("2026-11-30"), "2026-11-30");
});

test("days are counted across months, years and the change of hour", () => {
  assert.equal(addDays("2026-10-25", 1), "2026-10-26");
  assert.equal(addDays("2026-12-31", 1), "2027-01-01");
  assert.equal(addDays("2028-03-01", -1), "2028-02-29");
});

test("the day is that of the reader's clock", () => {
  assert.equal(dayOf(new Date(2026, 10, 23, 0, 1)), "2026-11-23");
  assert.equal(dayOf(new Date(2026, 10, 23, 23, 59)), "2026-11-23");
});

for (const text of [
  "",
  "2026-02-30",
  "2026-13-01",
  "26-1-1",
  "вчера",
  "2026-11-23T10:00",
  "<b>2026-11-23",
]) {
  test(`«${text}» is no day`, () => assert.equal(isDay(text), false));
}

test("a week is told as Russians write it", () => {
  assert.match(formatPeriod("2026-11-23", "2026-11-29"), /^23.29.ноября 2026/);
});

test("only days that the calendar has are days", () => {
  assert.deepEqual(["2026-12-01", "2028-02-29"].map(isDay), [true, true]);
  const none = [
    "",
    "2026-02-30",
    "2026-13-01",
    "2027-02-29",
    "0002-12-01",
    "1999-12-31",
    "12.01.2026",
    "2026-12-01T00:00",
    "<b>",
    "__proto__",
  ];
  assert.deepEqual(none.filter(isDay), []);
});

test("ninety days go over the ends of months and years, and over a leap day", () => {
  assert.equal(addDays("2026-11-30", 1), "2026-12-01");
  assert.equal(addDays("2026-12-01", 89), "2027-02-28");
  assert.equal(addDays("2027-12-01", 90), "2028-02-29");
  assert.equal(addDays("2026-03-01", -1), "2026-02-28");
  assert.equal(daysBetween("2026-12-01", "2027-02-28"), 89);
  assert.equal(daysBetween("2026-12-01", "2026-11-30"), -1);
});

test("a change of clocks moves no day, wherever the reader is", () => {
  const module = (/** @type {string} */ name) =>
    JSON.stringify(new URL(`../../../docs/assets/kit/${name}.js`, import.meta.url).href);
  const script = `import { dayOf } from ${module("clock")};
    import { addDays, daysBetween } from ${module("days")};
    const days = ["2026-03-28", "2026-03-29", "2026-10-25", "2026-11-01"];
    console.log(JSON.stringify([days.map((day) => addDays(day, 1)), daysBetween("2026-03-01", "2026-11-30"),
      dayOf(new Date(2026, 2, 29, 0, 5)), dayOf(new Date(2026, 2, 29, 23, 55))]));`;
  for (const TZ of [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Vladivostok",
    "Pacific/Kiritimati",
    "America/Sao_Paulo",
  ]) {
    const found = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      env: { ...process.env, TZ },
    });
    assert.deepEqual(
      JSON.parse(found.toString()),
      [["2026-03-29", "2026-03-30", "2026-10-26", "2026-11-02"], 274, "2026-03-29", "2026-03-29"],
      TZ,
    );
  }
});

test("a day and a range are said in Russian", () => {
  assert.match(formatDate("2026-12-01"), /^1\u00a0декабря 2026/);
  assert.match(formatPeriod("2026-12-01", "2026-12-30"), /^1\s?[–-]\s?30\sдекабря 2026/u);
  assert.match(formatPeriod("2026-12-15", "2027-01-13"), /декабря 2026.+13\sянваря 2027/);
  assert.equal(dayOf(new Date(2026, 11, 1, 12)), "2026-12-01");
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { parseWeek, serializeWeek } from "../../../docs/assets/balance/weeks.js";
import { fromHash, toHash } from "../../../docs/assets/balance/link.js";
import { daysOf, lastWeeks, weeksTo, wrongOf } from "../../../docs/assets/calendar/period.js";
import { NONE, fieldsOf, inHours, resultOf } from "../../../docs/assets/calendar/result.js";
import { keyOf } from "../../../docs/assets/calendar/titles.js";

const HOUR = 3_600_000;
/** @type {Record<string, import("../../../docs/assets/calendar/result.js").Share>} */
const roles = { G01: "manager", G02: "manager", G11: "seller", G15: "integrator", G00: "rest" };
const title = (
  /** @type {string} */ key,
  /** @type {number} */ hours,
  /** @type {string | null} */ group,
) => ({ key, title: key, ms: hours * HOUR, times: 1, group, hint: null });

test("the last four whole weeks end on the Sunday before today, whatever day it is", () => {
  for (const day of ["2026-11-23", "2026-11-25", "2026-11-29"])
    assert.deepEqual(lastWeeks(day), { from: "2026-10-26", to: "2026-11-22" });
  assert.deepEqual(lastWeeks("2027-01-01"), { from: "2026-11-30", to: "2026-12-27" });
  assert.deepEqual(weeksTo("2026-11-25"), { from: "2026-11-02", to: "2026-11-29" });
});

test("a period is at least a week and at most a year", () => {
  assert.equal(daysOf({ from: "2026-03-02", to: "2026-03-29" }), 28);
  const wrong = (/** @type {string} */ from, /** @type {string} */ to) => wrongOf({ from, to });
  assert.deepEqual(
    [
      wrong("2026-11-02", "2026-11-08"),
      wrong("2026-11-02", "2026-11-07"),
      wrong("2026-11-08", "2026-11-02"),
    ],
    ["", "short", "short"],
  );
  assert.deepEqual(
    [
      wrong("2026-01-01", "2027-01-06"),
      wrong("2026-01-01", "2027-01-07"),
      wrong("", "2026-01-01"),
      wrong("2026-13-01", "2026-01-01"),
    ],
    ["", "long", "days", "days"],
  );
});

test("the hours of a week come by row and by role; what the reader says counts before the words", () => {
  const titles = [
    title("a", 10, "G01"),
    title("b", 6, "G02"),
    title("c", 8, null),
    title("d", 4, null),
    title("e", 2, "G00"),
  ];
  const result = resultOf(
    titles,
    new Map([
      ["b", "G11"],
      ["c", "G15"],
      ["e", NONE],
      ["d", ""],
    ]),
    roles,
    28,
  );
  assert.deepEqual(result.shares, { manager: 250, seller: 150, integrator: 200, rest: 0 });
  assert.deepEqual(
    [result.unknown, result.week, result.known, result.none],
    [100, 700, 85, { times: 1, ms: 2 * HOUR }],
  );
});

test("an answer that names no row leaves the hours unclear", () => {
  const result = resultOf([title("a", 4, null)], new Map([["a", "__proto__"]]), roles, 28);
  assert.deepEqual([result.unknown, result.known], [100, 0]);
  assert.equal(resultOf([], new Map(), roles, 28).known, 0);
});

test("nothing is called certain while a minute is not", () => {
  assert.equal(
    resultOf([title("a", 400, "G01"), title("b", 0.25, null)], new Map(), roles, 28).known,
    99,
  );
});

test("the calculator and the history read what was found", () => {
  const result = resultOf([title("a", 10, "G01"), title("b", 1, "G11")], new Map(), roles, 28);
  assert.deepEqual(
    [...fromHash(toHash(fieldsOf(result, { n: "4", d: "" })))],
    [
      ["n", "4"],
      ["g01", "2,5"],
      ["g11", "0,25"],
    ],
  );
  const week = {
    source: /** @type {const} */ ("calendar"),
    from: "2026-11-02",
    to: "2026-11-29",
    n: 4,
    d: 2,
    hours: result.shares,
    known: result.known,
  };
  assert.deepEqual(parseWeek(serializeWeek(week)), week);
});

test("hours are written as Russians write them", () => {
  assert.deepEqual([0, 25, 50, 100, 1000, 1975].map(inHours), [
    "0",
    "0,25",
    "0,5",
    "1",
    "10",
    "19,75",
  ]);
});

test("titles of one kind have one key", () => {
  for (const one of ["Планёрка", "планерка 12.05", "Re: ПЛАНЕРКА №7", "«Планёрка»", " Планёрка  3"])
    assert.equal(keyOf(one), "планерка");
  assert.notEqual(keyOf("1:1 Оля"), keyOf("1:1 Юля"));
  assert.equal(keyOf("1:1"), "1:1");
});

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  HALVES,
  add,
  current,
  fields,
  parseHalf,
  reminders,
  serializeHalf,
  shift,
  specify,
  summary,
  without,
} from "../../../docs/assets/log/rules.js";

/** @typedef {import("../../../docs/assets/log/rules.js").Piece} Piece */
/** @param {any} role @returns {Piece} */
const piece = (role, minutes = 240, group = "") => ({ role, group, minutes });
const groups = { G01: "manager", G11: "seller" };
const other = { manager: "g21", seller: "g22", integrator: "g23" };

test("a week has ten half-days in their order", () => {
  assert.deepEqual([HALVES.length, HALVES[0], HALVES[1], HALVES[9]], [10, "1am", "1pm", "5pm"]);
});

test("one press fills a half-day", () => assert.deepEqual(add([], "seller"), [piece("seller")]));

test("a second letter takes an hour from the longest", () => {
  assert.deepEqual(add([piece("seller")], "rest"), [piece("seller", 180), piece("rest", 60)]);
  assert.deepEqual(
    add([piece("seller", 45), piece("rest", 30)], "manager").map(({ minutes }) => minutes),
    [15, 30, 30],
  );
});

test("the same letter twice changes nothing, unless the first says its activity", () => {
  assert.deepEqual(add([piece("seller")], "seller"), [piece("seller")]);
  assert.equal(add([piece("seller", 240, "G11")], "seller").length, 2);
});

test("where nothing can be taken, nothing is added", () => {
  assert.deepEqual(add([piece("seller", 15)], "rest"), [piece("seller", 15)]);
});

test("minutes move by a quarter of an hour, down to one and up to twelve hours in all", () => {
  assert.equal(shift([piece("seller")], 0, 15)[0]?.minutes, 255);
  assert.equal(shift([piece("seller", 15)], 0, -15)[0]?.minutes, 15);
  assert.equal(shift([piece("seller", 600), piece("rest", 120)], 0, 15)[0]?.minutes, 600);
});

test("a piece can be said more exactly and taken away", () => {
  const two = [piece("seller"), piece("manager")];
  assert.equal(specify(two, 1, "G01")[1]?.group, "G01");
  assert.deepEqual(without(two, 0), [piece("manager")]);
});

test("a half-day comes back from the store as it went in", () => {
  const pieces = [piece("seller", 180, "G11"), piece("rest", 60)];
  assert.deepEqual(parseHalf(serializeHalf(pieces), groups), pieces);
});

const hostile = [
  "<img src=x>",
  "seller",
  "boss::60",
  "seller::0",
  "seller::7",
  "seller::-15",
  "seller::1e3",
  "seller::9999",
  "__proto__::60",
  "seller:<b>:60",
  "",
];
for (const text of hostile) {
  test(`«${text}» is left out`, () =>
    assert.deepEqual(parseHalf([text, "rest::60"], groups), [piece("rest", 60)]));
}

test("an activity of another role, or of none, is not believed", () => {
  assert.deepEqual(
    parseHalf(["seller:G01:60", "seller:G77:60"], groups).map(({ group }) => group),
    ["", ""],
  );
});

test("more than twelve hours in a half-day are not believed", () => {
  assert.deepEqual(parseHalf(Array(5).fill("seller::240"), groups), []);
});

test("a log that is half filled says what it can", () => {
  const halves = [
    [piece("seller", 180), piece("rest", 60)],
    [],
    [piece("manager")],
    ...Array(7).fill([]),
  ];
  const found = summary(halves);
  assert.deepEqual(found.hours, { manager: 400, seller: 300, integrator: 0, rest: 100 });
  assert.deepEqual([found.total, found.filled, found.known], [800, 2, 20]);
  assert.equal(summary(Array(10).fill([])).total, 0);
});

test("hours go to the calculator by its fields, a quarter of an hour exactly", () => {
  const halves = [
    [piece("seller", 45, "G11"), piece("seller", 30), piece("rest", 15)],
    [piece("seller", 30, "G11"), piece("rest", 60, "G00")],
  ];
  assert.deepEqual(fields(halves, other), [
    ["g00", "1.25"],
    ["g11", "1.25"],
    ["g22", "0.5"],
  ]);
});

test("the half-day that passes is open, before lunch until two", () => {
  const empty = Array(10).fill([]);
  assert.deepEqual([current(1, 9, empty), current(1, 14, empty), current(5, 18, empty)], [0, 1, 9]);
});

test("at the weekend the first empty half-day is open", () => {
  const filled = Array(10).fill([piece("seller")]);
  assert.equal(current(6, 10, [...filled.slice(0, 3), [], ...filled.slice(4)]), 3);
  assert.equal(current(7, 10, filled), 0);
});

test("reminders begin on a working day and repeat on five of them", () => {
  const words = { title: "Журнал", text: "" };
  const [first, second] = reminders("2026-11-23", ["12:45", "17:45"], words, "tri-roli");
  assert.deepEqual(
    [first?.start, second?.start],
    [new Date(2026, 10, 23, 12, 45), new Date(2026, 10, 23, 17, 45)],
  );
  assert.equal(first?.repeat, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=5");
  for (const day of ["2026-11-28", "2026-11-29"]) {
    assert.deepEqual(
      reminders(day, ["09:00"], words, "tri-roli")[0]?.start,
      new Date(2026, 10, 30, 9, 0),
    );
  }
});

test("a calendar that is given the reminders again keeps the same, and another edition has its own", () => {
  const ids = (/** @type {string} */ course) =>
    reminders("2026-11-23", ["12:45", "17:45"], { title: "", text: "" }, course).map(
      ({ id }) => id,
    );
  // What the calendars of readers hold already.
  assert.deepEqual(ids("tri-roli"), ["log-2026-11-23-1@tri-roli", "log-2026-11-23-2@tri-roli"]);
  assert.deepEqual(ids("other"), ["log-2026-11-23-1@other", "log-2026-11-23-2@other"]);
});

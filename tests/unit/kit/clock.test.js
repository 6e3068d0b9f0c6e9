import assert from "node:assert/strict";
import { test } from "node:test";

import { DAY, dayOf, midnightOf, today } from "../../../docs/assets/kit/clock.js";

test("today is the day that the reader's clock shows, not by that of Greenwich", () => {
  const { Date: RealDate } = globalThis;
  const zone = process.env.TZ;
  process.env.TZ = "Asia/Vladivostok";
  globalThis.Date = /** @type {DateConstructor} */ (
    class extends RealDate {
      /** @param {number} [time] */
      constructor(time) {
        super(time ?? "2026-11-22T23:30:00Z");
      }
    }
  );
  const day = today();
  globalThis.Date = RealDate;
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.equal(day, "2026-11-23");
});

test("the reader's day is that of the reader's own zone, on both sides of midnight", () => {
  assert.equal(dayOf(new Date(2023, 4, 5, 0, 0, 1)), "2023-05-05");
  assert.equal(dayOf(new Date(2023, 4, 5, 23, 59, 59)), "2023-05-05");
});

test("a day is written with zeros, so that letters stand in the order of the calendar", () => {
  assert.equal(dayOf(new Date(2024, 0, 2, 12)), "2024-01-02");
});

test("midnights are whole days apart, and of a time that no clock shows there is none", () => {
  assert.equal(
    midnightOf(new Date(2026, 9, 26, 0, 30)) - midnightOf(new Date(2026, 9, 24, 23, 30)),
    2 * DAY,
  );
  assert.ok(Number.isNaN(midnightOf(new Date(9e15))));
});

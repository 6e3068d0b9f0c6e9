import assert from "node:assert/strict";
import { test } from "node:test";

import {
  lastTeam,
  parseWeek,
  serializeWeek,
  weekEntry,
} from "../../../docs/assets/balance/weeks.js";

const week = {
  source: /** @type {const} */ ("calendar"),
  from: "2026-11-02",
  to: "2026-11-29",
  n: 4,
  d: 2,
  hours: { manager: 1050, seller: 2600, integrator: 400, rest: 0 },
  known: 87,
};

test("a week comes back from the store as it went in", () => {
  assert.deepEqual(parseWeek(serializeWeek(week)), week);
  assert.equal(weekEntry(week), "week/calendar-2026-11-02-2026-11-29");
});

test("a week of which nothing else is said is certain", () => {
  const { known, ...certain } = week;
  assert.equal(parseWeek(serializeWeek(certain))?.known, 100);
  assert.equal(parseWeek(serializeWeek(week).slice(0, -1))?.known, 100);
});

const broken = {
  "of no source": { 0: "dream" },
  "of no day": { 1: "вчера" },
  "of a day that no calendar has": { 2: "2026-11-31" },
  "whose day is a tag": { 1: "<img src=x onerror=alert(1)>" },
  "that ends before it begins": { 2: "2026-11-01" },
  "of a crowd": { 3: "151" },
  "of no department": { 4: "0" },
  "of half a department": { 4: "1.5" },
  "longer than a week": { 5: "16801" },
  "longer than a week in all": { 5: "9000", 6: "9000" },
  "of minus one hour": { 6: "-100" },
  "of no number": { 7: "x" },
  "of an empty number": { 7: "" },
  "of an odd number": { 7: "0x10" },
  "more than certain": { 9: "101" },
};

for (const [what, change] of Object.entries(broken)) {
  test(`a week ${what} is left out`, () => {
    assert.equal(parseWeek(Object.values({ ...serializeWeek(week), ...change })), null);
  });
}

test("an empty entry is no week", () => assert.equal(parseWeek([]), null));

test("the team is that of the last week, whatever the order and what cannot be read", () => {
  const older = serializeWeek({ ...week, from: "2026-10-05", to: "2026-10-09", n: 3 });
  assert.deepEqual(lastTeam([serializeWeek(week), older, ["nonsense"]]), { n: "4", d: "2" });
  assert.deepEqual(lastTeam([]), { n: "", d: "" });
});

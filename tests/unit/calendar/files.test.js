import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import ICAL from "ical.js";

import { countHours, readCalendar } from "../../../docs/assets/calendar/read.js";

const folder = new URL("files/", import.meta.url);
const HOUR = 3_600_000;

// Each file is one quirk: what it is, and the hours that a person with a pencil finds in it.
for (const name of readdirSync(folder).filter((one) => one.endsWith(".ics"))) {
  const bytes = readFileSync(new URL(name, folder));
  const {
    why,
    wish,
    wrong,
    hours,
    left,
    twice = 0,
    owner,
    unknown = [],
    span,
  } = JSON.parse(readFileSync(new URL(name.replace(".ics", ".json"), folder), "utf8"));
  test(`${name}: ${why}`, () => {
    const calendar = readCalendar(ICAL, bytes);
    assert.equal(calendar.wrong, wrong);
    if (calendar.wrong !== undefined) return;
    const found = countHours(ICAL, calendar, { owner: null, ...wish });
    assert.deepEqual(
      new Map(found.titles.map(({ title, ms }) => [title, ms / HOUR])),
      new Map(Object.entries(hours)),
    );
    assert.deepEqual(
      Object.fromEntries(Object.entries(found.left).map(([reason, { times }]) => [reason, times])),
      left,
    );
    assert.equal(found.twice / HOUR, twice);
    assert.deepEqual(found.unknown, unknown);
    if (owner) assert.equal(found.owner, owner);
    if (span) assert.deepEqual(found.span, span);
  });
}

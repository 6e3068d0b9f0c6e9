import assert from "node:assert/strict";
import { test } from "node:test";

import { askedIn, handedAt, handedIn, sittingsOf } from "../../../docs/assets/final/sittings.js";

/** Entries by their names: what was written, and when. @param {Record<string, [string[], number]>} written */
const entries = (written) =>
  Object.fromEntries(Object.entries(written).map(([name, [value, at]]) => [name, { value, at }]));
const first = "2026-11-23T10:00:00.000Z";
const second = "2026-11-24T10:00:00.000Z";

test("sittings stand in the order of their beginnings, whatever their names", () => {
  const all = entries({ "final/1": [["q"], 30], "final/2": [["q"], 10], "final/x": [["q"], 20] });
  assert.deepEqual(sittingsOf(all), ["2", "x", "1"]);
});

test("what belongs to a sitting is none, and neither is one that was taken away", () => {
  const all = entries({
    "final/a": [["q"], 1],
    "final/a/given/q": [["x"], 2],
    "final/a/flag/q": [["1"], 3],
    "final/b": [[], 4],
    "finals/c": [["q"], 5],
  });
  assert.deepEqual(sittingsOf(all), ["a"]);
});

test("what any sitting has asked is known, handed in or not", () => {
  const all = entries({
    "final/a": [["q", "r"], 1],
    "final/a/given/x": [["y"], 2],
    "final/b": [["r", "s"], 3],
    "final/c": [[], 4],
  });
  assert.deepEqual([...askedIn(all)], ["q", "r", "s"]);
});

test("the first that was handed in is the first, though another was begun before it", () => {
  const all = entries({
    "final/early": [["q"], 1],
    "final/early/handed": [[second], 9],
    "final/late": [["q"], 2],
    "final/late/handed": [[first], 3],
    "final/open": [["q"], 4],
  });
  assert.deepEqual(handedIn(all), ["late", "early"]);
  assert.equal(handedAt(all, "late"), Date.parse(first));
});

test("a sitting that is open, or whose time cannot be read, is not handed in", () => {
  const all = entries({
    "final/a": [["q"], 1],
    "final/b": [["q"], 2],
    "final/b/handed": [["soon 1"], 3],
    "final/c": [["q"], 4],
    "final/c/handed": [[], 5],
  });
  assert.deepEqual(handedIn(all), []);
  for (const sitting of ["a", "b", "c", "gone"]) assert.ok(Number.isNaN(handedAt(all, sitting)));
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { entryOf, placeOf, resumed, stepsOf, tally } from "../../../docs/assets/steps/rules.js";

const screens = ["a", "a", "a", "b", "b", "c"].map((part) => ({ part }));

test("the cover belongs to no part, and all else is counted from one", () => {
  assert.deepEqual(
    screens.map((_, n) => Object.values(placeOf(screens, n)).join(" ")),
    ["0 3 0 2", "1 3 1 2", "1 3 2 2", "2 3 1 2", "2 3 2 2", "3 3 1 1"],
  );
  assert.deepEqual(stepsOf(screens, "a"), [1, 2]);
});

test("an entry leads back to its step, and to the cover where it is of another day", () => {
  for (const at of [1, 2, 3, 4, 5])
    assert.equal(resumed(screens, entryOf(screens, at)[0] ?? ""), at);
  assert.deepEqual(entryOf(screens, 0), []);
  /** @type {[string, number][]} */
  const cases = [
    ["", 0],
    ["gone:2", 0],
    ["b:9", 4], // the part has become shorter
    ["b:0", 3],
    ["b:x", 3],
    ["b", 3],
    ["constructor:1", 0],
  ];
  for (const [text, at] of cases) assert.equal(resumed(screens, text), at, text);
});

test("a part is told by first tries alone; what was left out is no mistake", () => {
  assert.deepEqual(tally([1, 0.5, undefined, 1, 0]), { answered: 4, right: 2, open: 1 });
  assert.deepEqual(tally([]), { answered: 0, right: 0, open: 0 });
});

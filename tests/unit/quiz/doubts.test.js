import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { emptyProgress, merge, parse } from "../../../docs/assets/progress/rules.js";
import { doubtName, doubtOf } from "../../../docs/assets/quiz/doubts.js";

const FULL = new URL("../progress/stored/v2-full.json", import.meta.url);

test("what a reader has stored of a question is read", () => {
  const { entries } = /** @type {any} */ (parse(readFileSync(FULL, "utf8")));
  assert.equal(doubtOf(entries[doubtName("leader-who")].value), "unclear");
});

test("what was taken back, or is no code of ours, is no doubt", () => {
  for (const value of [[], ["<b>"], ["constructor"], [""]]) assert.equal(doubtOf(value), "");
});

test("of two devices the newer mark counts, in any order", () => {
  const at = (/** @type {string[]} */ value, /** @type {number} */ when) => ({
    ...emptyProgress(),
    entries: { [doubtName("q")]: { value, at: when } },
  });
  const [old, now] = [at(["typo"], 1), at([], 2)];
  assert.deepEqual(merge(old, now).entries, now.entries);
  assert.deepEqual(merge(now, old).entries, now.entries);
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { statusOn } from "../../../docs/assets/news/status.js";

/** @type {{ it: string, day: string, opens: string | null, closes: string | null, status: string }[]} */
const cases = JSON.parse(readFileSync(new URL("status.json", import.meta.url), "utf8"));

for (const { it, day, opens, closes, status } of cases) {
  test(`the state of a term: ${it}`, () => assert.equal(statusOn(day, opens, closes), status));
}

import assert from "node:assert/strict";
import { test } from "node:test";

import { retyped, together, unexplained } from "../../../docs/assets/balance/whole.js";

const weeks = {
  "one number": { typed: 2600, rows: [0, 0], hours: 2600, left: 2600 },
  "activities alone": { typed: 0, rows: [1600, 400], hours: 2000, left: 0 },
  "a number that some activities explain": {
    typed: 2600,
    rows: [1600, 0],
    hours: 2600,
    left: 1000,
  },
  "activities that are more than the number": {
    typed: 1000,
    rows: [1600, 400],
    hours: 2000,
    left: 0,
  },
  nothing: { typed: 0, rows: [], hours: 0, left: 0 },
};

for (const [what, { typed, rows, hours, left }] of Object.entries(weeks)) {
  test(`a role with ${what} has its hours, and a link brings them back`, () => {
    assert.equal(together(typed, rows), hours);
    assert.equal(unexplained(typed, rows), left);
    assert.equal(together(retyped(left, rows), rows), hours);
    assert.equal(unexplained(retyped(left, rows), rows), left);
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  LEAST,
  balance,
  byRole,
  calibration,
  fit,
  ratio,
} from "../../../docs/assets/charts/rules.js";

const keys = {
  q: { kind: "choice", fingerprint: "now" },
  own: { kind: "reflect", fingerprint: "now" },
};
const right = (/** @type {string} */ _, /** @type {string[]} */ given) => given[0] === "a";
const attempt = (/** @type {any} */ more = {}) => ({
  question: "q",
  given: ["a"],
  fingerprint: "now",
  confidence: "sure",
  ...more,
});
const share = (/** @type {number} */ done, /** @type {number} */ all) => ({ done, all });
const none = share(0, 0);

test("answers are counted by how sure the reader was", () => {
  const rated = calibration(
    [attempt(), attempt({ given: ["b"] }), attempt({ confidence: "guess" })],
    keys,
    right,
  );
  assert.deepEqual(rated, {
    levels: { sure: share(1, 2), rather: none, guess: share(1, 1) },
    rated: 3,
    missing: LEAST - 3,
  });
});

for (const [name, more] of Object.entries({
  "without a stated confidence": { confidence: undefined },
  "with a confidence of a later version": { confidence: "constructor" },
  "that asked for the key": { revealed: true, given: [] },
  "to a question that has changed": { fingerprint: "then" },
  "to a question that is gone": { question: "gone" },
  "to a question named like a part of the language": { question: "constructor" },
  "in own words": { question: "own" },
})) {
  test(`an answer ${name} is not counted`, () =>
    assert.equal(calibration([attempt(more)], keys, right).rated, 0));
}

test("after twenty answers none is missing", () => {
  const answers = Array.from({ length: 21 }, () => attempt());
  assert.deepEqual(
    [19, 20, 21].map((n) => calibration(answers.slice(0, n), keys, right).missing),
    [1, 0, 0],
  );
});

for (const [verdict, sure, rather, guess] of /** @type {const} */ ([
  ["unsure", [4, 4], [10, 10], [6, 6]],
  ["over", [15, 20], none, none],
  ["over", [7, 10], [5, 5], [5, 5]],
  ["doubtless", [16, 20], [0, 2], [0, 2]],
  ["under", [10, 10], none, [6, 10]],
  ["flat", [9, 10], [9, 10], [0, 0]],
  ["flat", [8, 10], [4, 5], [4, 5].map((n) => n - 2)],
  ["fits", [9, 10], [6, 10], [1, 5]],
])) {
  test(`${[sure, rather, guess].map((one) => Object.values(one).join(" of ")).join(", ")} is ${verdict}`, () => {
    const [a, b, c] = [sure, rather, guess].map((one) =>
      Array.isArray(one) ? share(one[0], one[1]) : none,
    );
    assert.equal(fit({ sure: a ?? none, rather: b ?? none, guess: c ?? none }), verdict);
  });
}

test("sections are summed up by role, in whatever order the lessons come", () => {
  const roles = byRole(
    [{ role: "all" }, { role: "seller" }, { role: "all" }],
    [share(1, 5), share(2, 6), share(3, 6)],
  );
  assert.deepEqual(
    [...roles],
    [
      ["all", share(4, 11)],
      ["seller", share(2, 6)],
    ],
  );
});

const three = ["manager", "seller", "integrator"];
for (const [verdict, least, shares] of /** @type {const} */ ([
  ["none", undefined, []],
  [
    "none",
    "manager",
    [
      [0, 12],
      [0, 12],
      [0, 12],
      [0, 5],
    ],
  ],
  [
    "whole",
    "manager",
    [
      [12, 12],
      [12, 12],
      [12, 12],
      [5, 5],
    ],
  ],
  [
    "even",
    "manager",
    [
      [0, 12],
      [0, 12],
      [0, 12],
      [5, 5],
    ],
  ],
  [
    "even",
    "manager",
    [
      [6, 12],
      [3, 6],
      [1, 2],
      [0, 5],
    ],
  ],
  [
    "least",
    "seller",
    [
      [6, 12],
      [1, 12],
      [12, 12],
      [0, 5],
    ],
  ],
])) {
  test(`${JSON.stringify(shares)} is ${verdict}`, () => {
    const found = balance(
      new Map(shares.map(([done, all], n) => [[...three, "course"][n] ?? "", share(done, all)])),
      three,
    );
    assert.deepEqual([found.verdict, found.least?.name], [verdict, least]);
  });
}

test("whatever is answered, shares lie between none and all, and a sentence is found", () => {
  let seed = 7;
  const random = (/** @type {number} */ most) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  for (let run = 0; run < 2000; run += 1) {
    const answers = Array.from({ length: random(60) }, () =>
      attempt({
        given: [random(2) ? "a" : "b"],
        confidence: ["sure", "rather", "guess", undefined][random(4)],
        revealed: random(9) === 0 || undefined,
      }),
    );
    const { levels, rated, missing } = calibration(answers, keys, right);
    assert.equal(rated + missing, Math.max(LEAST, rated));
    assert.ok(
      Object.values(levels).every(
        (one) => ratio(one) >= 0 && ratio(one) <= 1 && one.done <= one.all,
      ),
    );
    assert.match(fit(levels), /^(unsure|over|doubtless|under|flat|fits)$/);
  }
});

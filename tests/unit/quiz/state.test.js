import assert from "node:assert/strict";
import { test } from "node:test";

import { hash, mixed } from "../../../docs/assets/quiz/mix.js";
import { sentencesOf, stateOf } from "../../../docs/assets/quiz/state.js";

/** A question with the options a and b, of which b is right. @param {string[]} given */
const grade = (given) =>
  given.every((id) => "ab".includes(id)) ? { score: Number(given[0] === "b"), hits: given } : null;
const at = (/** @type {string} */ option, more = {}) => ({
  question: "q",
  given: [option],
  at: 1,
  fingerprint: "now",
  ...more,
});
const shown = { ...at(""), given: [], revealed: true };
const state = (/** @type {ReturnType<typeof at>[]} */ ...attempts) =>
  stateOf(attempts, grade, "now");

test("a question nobody answered is fresh", () => {
  assert.deepEqual(state(), { name: "fresh", given: [], hits: [], score: 0 });
  assert.deepEqual(sentencesOf(state()), ["", "undefined-fresh", ""]);
});

/** @type {[string, ReturnType<typeof at>[], string, string][]} */
const stories = [
  ["the first miss asks for a second try", [at("a")], "missed", "wrong"],
  ["the second miss reveals the answer", [at("a"), at("a")], "revealed", "revealed"],
  ["a right second try solves", [at("a"), at("b")], "solved", "right"],
  [
    "what comes after the answer was shown counts for nothing",
    [at("a"), at("a"), at("b")],
    "revealed",
    "revealed",
  ],
  ["a miss after the solution takes nothing away", [at("b"), at("a")], "solved", "right"],
  [
    "a right answer after a hint is told as such",
    [at("b", { hints: 1 })],
    "solved",
    "right-helped",
  ],
  [
    "a hint before the first try helps the second too",
    [at("a", { hints: 2 }), at("b")],
    "solved",
    "right-helped",
  ],
  ["an answer that was asked for is no solution", [at("a"), shown], "revealed", "shown"],
  [
    "what is right after it was shown counts for nothing",
    [at("a"), shown, at("b")],
    "revealed",
    "shown",
  ],
  [
    "to look at the answer of what is solved takes nothing away",
    [at("b"), shown],
    "solved",
    "right",
  ],
];
for (const [name, attempts, is, says] of stories) {
  test(name, () => {
    assert.equal(state(...attempts).name, is);
    assert.equal(sentencesOf(state(...attempts))[0], says);
  });
}

test("an answer to an older question is graded by the key of today, and the reader is told", () => {
  const old = state(at("b", { fingerprint: "before" }));
  assert.equal(old.name, "solved");
  assert.equal(sentencesOf(old)[2], "edited");
});

test("an answer whose option is gone is no miss, and the reader is told", () => {
  const gone = state(at("z", { fingerprint: "before" }));
  assert.equal(gone.name, "fresh");
  assert.equal(sentencesOf(gone)[2], "gone");
  const [verdict, , remark] = sentencesOf(state(at("z", { fingerprint: "before" }), at("a")));
  assert.deepEqual([verdict, remark], ["wrong", ""]);
});

test("confidence gives a miss and a lucky guess a word of their own", () => {
  assert.equal(sentencesOf(state(at("a", { confidence: "sure" })))[1], "sure-missed");
  assert.equal(sentencesOf(state(at("b", { confidence: "guess" })))[1], "guess-solved");
});

test("a part of an answer is told as a part, at first and at last", () => {
  const part = () => ({ score: 0.5, hits: [] });
  assert.equal(sentencesOf(stateOf([at("a")], part, "now"))[0], "partly");
  assert.equal(sentencesOf(stateOf([at("a"), at("a")], part, "now"))[0], "revealed-partly");
});

test("one seed gives one order, and many give all of them", () => {
  const list = ["a", "b", "c"];
  assert.deepEqual(mixed(list, 7), mixed(list, 7));
  const orders = Array.from({ length: 600 }, (_, n) => mixed(list, hash(`q ${n}`)).join(""));
  for (const order of ["abc", "acb", "bac", "bca", "cab", "cba"]) {
    const count = orders.filter((one) => one === order).length;
    assert.ok(count > 60 && count < 140, `${order}: ${count} of 600`);
  }
});

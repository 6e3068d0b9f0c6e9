import assert from "node:assert/strict";
import { test } from "node:test";

import { stateOf } from "../../../docs/assets/quiz/state.js";

/** A question with the options a and b, of which b is right. */
const grade = (/** @type {string[]} */ given) => (given.every((id) => "ab".includes(id)) ? Number(given[0] === "b") : null);
const at = (/** @type {string} */ option, fingerprint = "now") => ({ question: "q", given: [option], at: 1, fingerprint });
const state = (/** @type {ReturnType<typeof at>[]} */ ...attempts) => stateOf(attempts, grade, "now");

test("a question nobody answered is fresh", () => {
  assert.deepEqual(state(), { name: "fresh", given: [], score: 0, edited: false });
});

test("the first miss asks for a second try", () => {
  assert.equal(state(at("a")).name, "missed");
});

test("the second miss reveals the answer", () => {
  assert.equal(state(at("a"), at("a")).name, "revealed");
});

test("a right second try solves", () => {
  assert.equal(state(at("a"), at("b")).name, "solved");
});

test("what comes after the answer was shown counts for nothing", () => {
  assert.equal(state(at("a"), at("a"), at("b")).name, "revealed");
  assert.equal(state(at("b"), at("a")).name, "solved");
});

test("an answer to an older question is graded by the key of today, and the reader is told", () => {
  const { name, edited } = state(at("b", "before"));
  assert.deepEqual({ name, edited }, { name: "solved", edited: true });
});

test("an answer whose option is gone is no miss", () => {
  const { name, edited } = state(at("z", "before"));
  assert.deepEqual({ name, edited }, { name: "fresh", edited: true });
  assert.equal(state(at("z", "before"), at("a")).name, "missed");
});

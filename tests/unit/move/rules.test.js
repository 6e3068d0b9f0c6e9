import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { fresh, latest, parse, serialize } from "../../../docs/assets/move/rules.js";
import { emptyProgress, history, merge, tables } from "../../../docs/assets/progress/rules.js";
import { hash } from "../../../docs/assets/quiz/mix.js";

const fits = /** @type {(value: any) => boolean} */ (tables.attempts);
const attempt = (/** @type {any} */ more = {}) => ({
  question: "leader-who",
  given: ["owner"],
  at: 1_795_900_000_000,
  fingerprint: "c1a21ea4",
  ...more,
});
const back = (/** @type {string} */ text, course = "c") => parse(text, course, hash, fits);
const there = (/** @type {any} */ attempts) => {
  const { text, ...told } = serialize("c", attempts, hash);
  const found = back(text);
  return { ...told, attempts: "attempts" in found ? found.attempts : found };
};

const KINDS = {
  "as a lesson asks": {},
  "before a lesson": { moment: "before" },
  "in a review, sure of it, with hints": { moment: "review", confidence: "sure", hints: 2 },
  "with the order that its place gives": { seed: hash("q-leader-who 3") },
  "with the order that its place after a lesson gives": {
    moment: "after",
    seed: hash("q-leader-who-after 0"),
  },
  "with any other order": { seed: 7 },
  "of a final check": { moment: "final", sitting: "k3.f9 1", seed: hash("x leader-who") },
  "that asked for the key": { given: [], revealed: true },
  "by a clock that was set back": { clock: 1_700_000_000_000 },
  "in own words": { given: ["Ёлка — 100 %\nи «лес»", "", " "] },
  "named like a part of the language": { question: "__proto__", given: ["constructor"] },
};

for (const [name, more] of Object.entries(KINDS)) {
  test(`an attempt ${name} comes back as it was`, () => {
    const sitting = "sitting" in more ? { sitting: "k3f9" } : {};
    const all = { x: attempt({ ...more, ...sitting }) };
    assert.deepEqual(there(all), { count: 1, left: 0, attempts: all });
  });
}

for (const [name, more] of Object.entries({
  "a field of a later version": { score: 1 },
  "a moment of a later version": { moment: "dream" },
  "many words": { given: ["слово ".repeat(20)] },
  "half a letter": { given: ["\ud83d"] },
  "half a millisecond": { at: 1.5 },
  "a time that no clock shows": { at: 1e300 },
  "a time before all times": { at: -5 },
})) {
  test(`an attempt with ${name} is left for the file`, () => {
    assert.deepEqual(there({ x: attempt(more), y: attempt() }), {
      count: 1,
      left: 1,
      attempts: { y: attempt() },
    });
  });
}

test("of each question and moment the last attempt goes, of those since it was begun anew", () => {
  const attempts = {
    a: attempt({ at: 1 }),
    b: attempt({ at: 3 }),
    c: attempt({ at: 2 }),
    d: attempt({ at: 1, moment: "before" }),
    e: attempt({ at: 5, question: "old" }),
  };
  const progress = { ...emptyProgress(), attempts, resets: { r: { question: "old", at: 6 } } };
  assert.deepEqual(latest(progress, history(progress)), { b: attempts.b, d: attempts.d });
});

test("what is kept is not changed by a link, and a link opened twice adds nothing", () => {
  const kept = { ...emptyProgress(), attempts: { x: attempt() } };
  const come = { x: attempt({ at: 9e12, given: ["other"] }), y: attempt({ at: 5 }) };
  const news = fresh(come, kept.attempts);
  assert.deepEqual(Object.keys(news), ["y"]);
  assert.deepEqual(fresh(come, merge(kept, { attempts: news }).attempts), {});
});

test("a link of the first form is read for ever", () => {
  const stored = JSON.parse(readFileSync(new URL("stored.json", import.meta.url), "utf8"));
  assert.deepEqual(back(stored.text, "tri-roli"), { status: "", attempts: stored.attempts });
  assert.equal(serialize("tri-roli", stored.attempts, hash).text, stored.text);
});

const sound = serialize("c", { x: attempt(), y: attempt({ at: 5, moment: "before" }) }, hash).text;
const signed = (/** @type {string[]} */ ...lines) =>
  `${hash(lines.join("\n")).toString(36)}\n${lines.join("\n")}`;

for (const [name, status, text] of [
  ["nothing", "damaged", ""],
  ["a word", "damaged", "привет"],
  ["a link cut short", "damaged", sound.slice(0, -1)],
  ["a link with one letter changed", "damaged", sound.replace("owner", "ownes")],
  ["a line without fields", "damaged", signed("c", "x")],
  ["a time that is none", "damaged", signed("c", "x q ! f  a")],
  ["a time that no clock shows", "damaged", signed("c", "x q zzzzzzzzzzzz f  a")],
  ["a time before all times", "damaged", signed("c", "x q -5 f  a")],
  ["an unknown mark", "damaged", signed("c", "x q 5 f z1 a")],
  ["a mark named like a part of the language", "damaged", signed("c", "x q 5 f __proto__ a")],
  ["a moment that there is not", "damaged", signed("c", "x q 5 f mconstructor a")],
  ["a broken escape", "damaged", signed("c", "x q 5 f  %E0%A4%A")],
  ["hints that are no number", "damaged", signed("c", "x q 5 f h! a")],
  ["another course", "foreign", serialize("other", { x: attempt() }, hash).text],
]) {
  test(`${name} is ${status}`, () => assert.equal(back(text ?? "").status, status));
}

test("whatever is answered comes back whole or stays for the file, and never throws", () => {
  let seed = 1;
  const random = (/** @type {number} */ most) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  const letters = [..."аЯ ё%\n\t«–.,:/=+-_", "\u00a0", "\ud83d", "\ude00", "😀", "\u2028", "\0"];
  const text = () =>
    Array.from({ length: random(9) }, () => letters[random(letters.length)]).join("");
  const maybe = (/** @type {string} */ name, /** @type {() => unknown} */ make) =>
    random(2) ? { [name]: make() } : {};
  for (let run = 0; run < 500; run += 1) {
    const attempts = Object.fromEntries(
      Array.from({ length: random(8) }, () => [
        text(),
        attempt({
          question: text(),
          fingerprint: text(),
          given: Array.from({ length: random(4) }, text),
          at: random(2e9) * 1000,
          ...maybe("moment", () => ["before", "after", "review", "final", text()][random(5)]),
          ...maybe("confidence", () => ["sure", "rather", "guess"][random(3)]),
          ...maybe("hints", () => random(4)),
          ...maybe("seed", () => random(4_000_000)),
          ...maybe("sitting", text),
          ...maybe("revealed", () => true),
          ...maybe("clock", () => random(2e9)),
        }),
      ]),
    );
    const { attempts: found, count, left } = there(attempts);
    assert.equal(Object.keys(found).length, count);
    assert.equal(count + left, Object.keys(attempts).length);
    for (const [id, one] of Object.entries(found)) assert.deepEqual(one, attempts[id]);
  }
});

test("whatever is done to a text is told or harmless, and never throws", () => {
  for (let place = 0; place < sound.length; place += 1) {
    for (const letter of ["", " ", "\n", "%", "z"]) {
      const { status } = back(sound.slice(0, place) + letter + sound.slice(place + 1));
      assert.ok(status === "damaged" || sound[place] === letter);
    }
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";

import {
  SHARES,
  beginning,
  draw as drawBy,
  opening,
  pending,
  result,
  roleOf,
  stateOf,
} from "../../../docs/assets/final/rules.js";
import { hash } from "../../../docs/assets/quiz/mix.js";

const roles = { m: "manager", s: "seller", i: "integrator", l: "all", c: "course" };
/** Twelve cases of each lesson, of three objectives; each even one a variant of the next. @type {import("../../../docs/assets/final/rules.js").Bank} */
const bank = Object.fromEntries(
  Object.keys(roles).flatMap((lesson) =>
    Array.from({ length: 12 }, (_, n) => [
      `${lesson}${n}`,
      {
        kind: n === 11 ? "reflect" : "choice",
        case: n !== 10,
        alone: true,
        lesson,
        section: `p${n}`,
        objective: `${lesson}-${n % 3}`,
        variants: n < 6 ? [`${lesson}${n % 2 ? n - 1 : n + 1}`] : [],
      },
    ]),
  ),
);
const seeds = Array.from({ length: 300 }, (_, n) => `seed${n}`);
const lessons = Object.entries(roles).map(([slug, role]) => ({ slug, role }));
const none = () => false;
const draw = (/** @type {any[]} */ ...[cases, all, seed, seen]) =>
  drawBy(cases, all, seed, seen, hash);

test("whatever the seed: fifteen cases, so many of each role, none twice, none with its variant", () => {
  for (const seed of seeds) {
    const drawn = draw(bank, lessons, seed, none);
    assert.equal(new Set(drawn).size, 15);
    for (const [role, share] of Object.entries(SHARES))
      assert.equal(
        drawn.filter((id) => roleOf(/** @type {any} */ (roles)[bank[id]?.lesson ?? ""]) === role)
          .length,
        share,
      );
    assert.ok(
      drawn.every(
        (id) =>
          bank[id]?.case &&
          bank[id]?.kind !== "reflect" &&
          !bank[id]?.variants.some((one) => drawn.includes(one)),
      ),
    );
    for (const lesson of ["m", "s", "i"])
      assert.equal(
        new Set(drawn.filter((id) => id.startsWith(lesson)).map((id) => bank[id]?.objective)).size,
        3,
      );
  }
});

test("a seed draws the same again, another seed another set; every case has its turn", () => {
  assert.deepEqual(draw(bank, lessons, "a", none), draw(bank, lessons, "a", none));
  const all = seeds.map((seed) => draw(bank, lessons, seed, none));
  assert.ok(new Set(all.map(String)).size > 290);
  assert.equal(new Set(all.flat()).size, 50);
});

test("of two variants the reader gets the one not seen", () => {
  for (const seed of seeds.slice(0, 50))
    assert.ok(
      !draw(bank, lessons, seed, (id) => ["m0", "s2"].includes(id)).some((id) =>
        ["m0", "s2"].includes(id),
      ),
    );
});

test("where there are too few, all there are", () => {
  const few = Object.fromEntries(Object.entries(bank).filter(([id]) => id.startsWith("m")));
  const drawn = draw(few, lessons, "a", none);
  assert.equal(drawn.length, new Set(drawn).size);
  assert.equal(drawn.length, 7);
  assert.deepEqual(draw({}, lessons, "a", none), []);
});

test("the result names what is strong and the sections to go back to", () => {
  const {
    right,
    all,
    roles: by,
    objectives,
  } = result(["m0", "m3", "s1", "gone"], bank, lessons, (id) => id !== "m3");
  assert.deepEqual(
    [right, all, by.manager, by.seller, by.integrator],
    [2, 3, { right: 1, all: 2 }, { right: 1, all: 1 }, { right: 0, all: 0 }],
  );
  assert.deepEqual(objectives, [
    { objective: "m-0", right: 1, all: 2, back: ["m#p3"] },
    { objective: "s-1", right: 1, all: 1, back: [] },
  ]);
});

/** Marks by a letter each: Whole, Half, None; small, where it is flagged. @param {string} letters */
const marks = (letters) =>
  [...letters].map((letter) => {
    const answer = /** @type {const} */ ({ W: "whole", H: "half", N: "none" })[
      /** @type {"W"} */ (letter.toUpperCase())
    ];
    return { answer, flagged: letter !== letter.toUpperCase() };
  });

for (const [letters, at] of /** @type {[string, number][]} */ ([
  ["NNN", 0],
  ["WwN", 2],
  ["WHN", 1],
  ["WNW", 1],
  ["WwW", 3],
  ["", 0],
]))
  test(`a sitting goes on at the first case without a whole answer: ${letters || "none"}`, () =>
    assert.equal(opening(marks(letters)), at));

test("what is open and what is flagged is told apart, and a case may be both", () => {
  assert.deepEqual(pending(marks("WwHhNn")), { open: [2, 3, 4, 5], flagged: [1, 3, 5] });
  assert.deepEqual(pending(marks("WW")), { open: [], flagged: [] });
  assert.deepEqual(marks("WhN").map(stateOf), [["whole"], ["half", "flagged"], ["none"]]);
});

for (const [text, begins] of /** @type {[string, string][]} */ ([
  ["Кто это?", "Кто это?"],
  ["  Кто\n\u00a0это?  ", "Кто это?"],
  ["Вячеслав проходит уроки", "Вячеслав проходит…"],
  ["Клиент ждёт — позвоните", "Клиент ждёт…"],
  ["Клиент, который «ушёл сам»", "Клиент, который…"],
  ["Достопримечательностями", "Достопримечательно…"],
]))
  test(`of a case its first words, none cut in two where that can be: ${begins}`, () =>
    assert.equal(beginning(text, 18), begins));

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

/** The same bank with a reserve: so many of each role, of three objectives, each known to nobody. @param {Partial<Record<string, number>>} counts @param {object} [more] */
const withReserve = (counts, more) => ({
  ...bank,
  ...Object.fromEntries(
    Object.entries(counts).flatMap(([lesson, count = 0]) =>
      Array.from({ length: count }, (_, n) => [
        `r${lesson}${n}`,
        {
          kind: "choice",
          case: true,
          alone: true,
          reserve: true,
          lesson,
          section: `p${n}`,
          objective: `${lesson}-${n % 3}`,
          variants: [],
          ...more,
        },
      ]),
    ),
  ),
});
const kept = (/** @type {string} */ id) => id.startsWith("r");
const three = { m: 15, s: 15, i: 15 };

for (const [name, counts, more, whole] of /** @type {[string, object, object, boolean][]} */ ([
  ["fifteen of each role", three, {}, true],
  ["each role and all of them", { m: 4, s: 4, i: 4, l: 3 }, {}, true],
  ["no mark of a case", three, { case: false }, true],
  ["just as many as are asked", { m: 4, s: 4, i: 7 }, {}, true],
  ["one too few in all", { m: 4, s: 4, i: 6 }, {}, false],
  ["one too few of a role", { m: 3, s: 15, i: 15 }, {}, false],
  ["only what is answered in own words", three, { kind: "reflect" }, false],
  ["only what needs the text around it", three, { alone: false }, false],
  ["nothing", {}, {}, false],
]))
  test(`a reserve of ${name} ${whole ? "gives all cases" : "is not enough: the whole bank does"}`, () => {
    for (const seed of seeds.slice(0, 60)) {
      const cases = withReserve(counts, more);
      const drawn = draw(cases, lessons, seed, none);
      assert.equal(new Set(drawn).size, 15);
      assert.equal(drawn.every(kept), whole);
      const of = (/** @type {string} */ role) =>
        drawn.filter((id) => roleOf(/** @type {any} */ (roles)[cases[id]?.lesson ?? ""]) === role);
      for (const [role, share] of Object.entries(SHARES))
        if (role !== "all") assert.ok(of(role).length >= share);
      for (const role of ["manager", "seller", "integrator"])
        assert.equal(new Set(of(role).map((id) => cases[id]?.objective)).size, 3);
    }
  });

test("three sittings in a row ask nothing of the reserve twice", () => {
  for (const seed of seeds.slice(0, 30)) {
    const asked = new Set();
    for (const sitting of "abc")
      for (const id of draw(
        withReserve(three),
        lessons,
        seed + sitting,
        (/** @type {string} */ one) => asked.has(one),
      ))
        asked.add(id);
    assert.ok(asked.size >= 42); // a balance of objectives may ask for one once more
  }
});

test("of two that one fact parts a sitting has at most one", () => {
  const cases = withReserve(three);
  for (const [a, b] of [
    ["rm0", "rm1"],
    ["rs3", "rs4"],
    ["m0", "rm2"],
  ])
    for (const [id, other] of [
      [a, b],
      [b, a],
    ])
      cases[id ?? ""] = { .../** @type {any} */ (cases[id ?? ""]), variants: [other] };
  for (const seed of seeds) {
    const drawn = draw(cases, lessons, seed, none);
    assert.ok(!(drawn.includes("rm0") && drawn.includes("rm1")));
    assert.ok(!(drawn.includes("rs3") && drawn.includes("rs4")));
    assert.ok(drawn.every(kept));
  }
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

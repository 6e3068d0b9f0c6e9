import assert from "node:assert/strict";
import { test } from "node:test";

import {
  AHEAD,
  BETWEEN,
  MOST,
  again,
  ahead,
  card,
  dateOf,
  dayNumber,
  due,
  early,
  groups,
  dayOfAttempt,
  next,
  variant,
  isoDay,
} from "../../../docs/assets/review/rules.js";

/** @param {number} day @param {Partial<import("../../../docs/assets/review/rules.js").Answer>} [more] */
const answer = (day, more) => ({
  question: "a",
  day,
  right: true,
  sure: false,
  review: false,
  ...more,
});
const reviewed = (/** @type {number[]} */ ...days) => [
  answer(0),
  ...days.map((day) => answer(day, { review: true })),
];
const told = (/** @type {import("../../../docs/assets/review/rules.js").Answer[]} */ answers) => {
  const found = card(["a", "b"], answers);
  assert.ok(found);
  return found;
};

test("who is never late is asked on days 2, 9, 25 and 60, then never again", () => {
  assert.deepEqual(
    [[], [2], [2, 9], [2, 9, 25], [2, 9, 25, 60]].map((days) => told(reviewed(...days)).due),
    [2, 9, 25, 60, Infinity],
  );
});

test("who is late goes on from the day of the review", () => {
  assert.equal(told(reviewed(5)).due, 12);
});

test("a miss begins anew", () => {
  const {
    step,
    due: day,
    missed,
    sure,
  } = told([...reviewed(2, 9), answer(25, { review: true, right: false, sure: true })]);
  assert.deepEqual([step, day, missed, sure], [0, 27, true, true]);
});

test("only the first answer of a day counts", () => {
  const twice = [
    ...reviewed(),
    answer(2, { review: true, right: false }),
    answer(2, { review: true }),
  ];
  assert.deepEqual([told(twice).due, told(twice).missed], [4, true]);
});

test("an early right answer leaves the day as it is, an early miss begins anew", () => {
  assert.equal(told(reviewed(2, 4)).due, 9);
  assert.equal(told([...reviewed(2), answer(4, { review: true, right: false })]).due, 6);
});

test("retries in a lesson change nothing; what was missed there at first is missed", () => {
  assert.deepEqual(told([answer(0, { right: false, sure: true }), answer(0), answer(1)]), {
    ids: ["a", "b"],
    step: 0,
    due: 2,
    missed: true,
    sure: true,
    asked: ["a", "a", "a"],
  });
  assert.equal(card(["a"], []), null);
});

test("confident errors come first, then errors, then what waits longest; never more than eight", () => {
  const cards = Array.from({ length: 20 }, (_, n) => ({ ...told([answer(n)]), ids: [`${n}`] }));
  Object.assign(cards[7] ?? {}, { missed: true });
  Object.assign(cards[9] ?? {}, { missed: true, sure: true });
  const asked = due(cards, 15).map(({ ids }) => ids[0]);
  assert.deepEqual(asked, ["9", "7", "0", "1", "2", "3", "4", "5"]);
  assert.equal(asked.length, MOST);
  assert.deepEqual(
    early(cards)
      .map(({ ids }) => ids[0])
      .slice(0, 2),
    ["0", "1"],
  );
  assert.deepEqual(next(cards, 15), { day: 16, count: MOST });
  assert.deepEqual(next([], 15), { day: Infinity, count: 0 });
});

test("of the variants another is asked than the last time, one never asked before all", () => {
  assert.equal(variant(told([answer(0)])), "b");
  assert.equal(variant(told([answer(0), answer(2, { question: "b", review: true })])), "a");
  assert.equal(variant({ ...told([answer(0)]), ids: ["a"] }), "a");
});

test("a missed one comes after three others, or at the end", () => {
  const cards = Array.from({ length: 5 }, (_, n) => ({ ...told([answer(0)]), ids: [`${n}`] }));
  const missed = { ...told([answer(0)]), ids: ["missed"] };
  assert.equal(
    again(cards, missed).findIndex(({ ids }) => ids[0] === "missed"),
    BETWEEN,
  );
  assert.equal(again(cards.slice(0, 1), missed).length, 2);
});

test("variants are one card, a reflection and a step of a worked case are none, a variant that is gone is left out", () => {
  const bank = {
    a: { kind: "choice", variants: ["b", "gone"] },
    b: { kind: "choice", variants: ["a"] },
    c: { kind: "reflect", variants: [] },
    d: { kind: "choice", variants: [], alone: false },
  };
  assert.deepEqual(groups(bank), [["a", "b"]]);
});

test("the reserve never comes back, nor with what names it", () => {
  const one = (/** @type {object} */ more) => ({ kind: "choice", variants: [], ...more });
  const bank = {
    a: one({ variants: ["b", "kept"] }),
    b: one({ variants: ["a", "kept"] }),
    kept: one({ variants: ["a", "b"], reserve: true }),
    c: one({}),
  };
  assert.deepEqual(groups(bank), [["a", "b"], ["c"]]);
});

test("a clock that was wrong loses nothing and makes no negative days", () => {
  const [now, day] = [Date.now(), 86_400_000];
  const today = dayNumber(now);
  assert.equal(dayOfAttempt({ at: now - 3 * day }, today), today - 3);
  const lost = told([answer(dayOfAttempt({ at: now + 400 * day }, today))]);
  assert.ok(lost.due <= today);
  assert.equal(dayOfAttempt({ at: now + 400 * day, clock: now }, today), today);
});

test("whatever is answered in whatever order, a card is due between its last answer and 35 days after, or done", () => {
  let seed = 1;
  const random = (/** @type {number} */ most) => (seed = (seed * 48_271) % 2_147_483_647) % most;
  for (let run = 0; run < 2000; run += 1) {
    let day = 0;
    const answers = Array.from({ length: 1 + random(12) }, (_, n) =>
      answer((day += random(40)), {
        right: random(3) > 0,
        sure: random(2) > 0,
        review: n > 0 && random(4) > 0,
        question: random(2) ? "a" : "b",
      }),
    );
    const found = told(answers);
    assert.ok(found.step >= 0 && found.step <= 4);
    assert.ok(found.due === Infinity ? found.step === 4 : found.due > 0 && found.due <= day + 35);
    assert.equal(found.asked.length, answers.length);
    assert.notEqual(variant(found), answers.at(-1)?.question);
  }
});

test("the days ahead take no more than a sitting each, and are no more than four", () => {
  const cards = Array.from({ length: 12 }, (_, n) => ({
    ...told([answer(0)]),
    due: n < 11 ? 5 : 9,
  }));
  assert.deepEqual(ahead(cards, 1), [
    { day: 5, count: MOST },
    { day: 6, count: 3 },
    { day: 9, count: 1 },
  ]);
  assert.deepEqual(ahead(cards, 20), [
    { day: 21, count: MOST },
    { day: 22, count: 4 },
  ]);
  assert.deepEqual(ahead([{ ...told([answer(0)]), due: Infinity }], 1), []);
  assert.equal(
    ahead(
      Array.from({ length: 90 }, () => told([answer(0)])),
      1,
    ).length,
    AHEAD,
  );
  assert.equal(isoDay(dayNumber(new Date(2026, 11, 1, 12).getTime())), "2026-12-01");
});

test("a day has its date in words, whatever the clocks do that night", () => {
  assert.deepEqual(
    [new Date(2026, 9, 25, 0, 30), new Date(2027, 2, 27, 23, 30)].map((time) =>
      dateOf(dayNumber(time.getTime()) + 2),
    ),
    ["27 октября", "29 марта"],
  );
});

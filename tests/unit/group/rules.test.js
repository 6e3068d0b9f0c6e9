import assert from "node:assert/strict";
import { test } from "node:test";

import { learner } from "../../../docs/assets/group/facts.js";
import { orders } from "../../../docs/assets/group/order.js";
import { summary, unique } from "../../../docs/assets/group/rules.js";
import { chance, course, file } from "./making.js";

/** @param {string} name @param {any[]} answers @param {object} [more] @returns {any} */
const one = (name, answers, more = {}) =>
  learner(
    file(
      answers.map(([question, given, rest], n) => [
        question,
        given,
        { id: `${name}${n}`, ...rest },
      ]),
      {},
      { name, ...more },
    ),
    `${name}.json`,
    course,
  );

/** A group that a seed decides. @param {number} seed */
function group(seed) {
  const next = chance(seed);
  const given = {
    pick: [["yes"], ["no"], ["maybe"]],
    all: [["x", "y"], ["z"]],
    count: [["5"], ["10"], ["7"]],
    steps: [
      ["1", "2", "3"],
      ["2", "1", "3"],
    ],
    lost: [["q"]],
  };
  return Array.from({ length: 1 + Math.floor(next() * 9) }, (_, n) =>
    one(
      `s${seed}-${n}`,
      Array.from({ length: 1 + Math.floor(next() * 12) }, () => {
        const [question, answers] = Object.entries(given)[Math.floor(next() * 5)] ?? ["pick", []];
        return [
          question,
          answers[Math.floor(next() * answers.length)],
          { confidence: next() < 0.5 ? "sure" : "guess", at: Math.floor(next() * 1e6) },
        ];
      }),
    ),
  );
}

/** @template T @param {T[]} list @param {() => number} next */
const shuffled = (list, next) =>
  list
    .map((item) => ({ item, by: next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item);
const seeds = Array.from({ length: 200 }, (_, n) => n);

test("people, sections, tasks, objectives and questions are counted", () => {
  const found = summary(
    [
      one("Анна", [
        ["pick", ["no"], { confidence: "sure" }],
        ["all", ["x", "y"]],
      ]),
      one("Борис", [
        ["pick", ["no"]],
        ["count", ["10"], { confidence: "sure" }],
        ["lost", ["1"]],
      ]),
      one("Вера", [["pick", ["yes"], { confidence: "sure" }]]),
    ],
    course,
  );
  assert.deepEqual(
    found.people.map(({ name, done, right, sure }) => [name, done, right, sure]),
    [
      ["Анна", [1, 0], [1, 2], [1, 1]],
      ["Борис", [1, 0], [0, 2], [1, 1]],
      ["Вера", [0, 0], [1, 1], [0, 1]],
    ],
  );
  assert.deepEqual([found.sections, found.finished, found.gone], [[2, 1], [0, 0], 1]);
  assert.deepEqual(found.objectives, [
    [1, 4, 3],
    [1, 1, 1],
    [0, 0, 0],
  ]);
  assert.deepEqual(
    found.questions.map(({ id }) => id),
    ["pick", "all", "count"],
  );
  assert.deepEqual(found.questions[0], {
    id: "pick",
    ask: "Кто?",
    lesson: 1,
    place: "lessons/a/#one",
    right: [1, 3],
    sure: [1, 2],
    missed: [{ text: "Нет", belief: "Нельзя.", count: 2, right: false }],
    item: {
      between: null,
      before: [0, 0],
      after: [0, 0],
      r: null,
      signs: [],
      doubts: { disputed: 0, unclear: 0, typo: 0 },
    },
  });
  assert.equal(found.questions[1]?.ask, "all"); // a question without words is told by its id
});

test("two people of one name are told apart by their files", () => {
  const twins = [one("Анна", [["pick", ["no"]]]), { ...one("Анна", []), file: "b.json" }];
  assert.deepEqual(
    summary(twins, course).people.map(({ name }) => name),
    ["Анна (Анна.json)", "Анна (b.json)"],
  );
});

test("of two files of one learner the newer stays, and what only the older has is told", () => {
  const old = {
    ...one("Анна", [
      ["pick", ["no"]],
      ["all", ["x"]],
    ]),
    file: "old.json",
  };
  const now = {
    ...one("Анна", [
      ["pick", ["no"]],
      ["all", ["x"]],
      ["count", ["5"]],
    ]),
    file: "new.json",
  };
  for (const files of [
    [old, now],
    [now, old],
  ]) {
    const { people, doubles } = unique(files);
    assert.deepEqual(people, [now]);
    assert.deepEqual(doubles, [{ file: "old.json", status: "double", than: "new.json", only: 0 }]);
  }
  const phone = { ...old, file: "phone.json", records: [...old.records, "own"] };
  assert.equal(unique([now, phone]).doubles[0]?.only, 1);
});

test("who took over a little of somebody else's answers is another learner", () => {
  const anna = one("Анна", [
    ["pick", ["no"]],
    ["all", ["x"]],
    ["count", ["5"]],
  ]);
  const boris = one("Борис", [
    ["pick", ["no"]],
    ["all", ["x"]],
    ["count", ["5"]],
  ]);
  assert.equal(
    unique([anna, { ...boris, records: [...boris.records, anna.records[0]] }]).people.length,
    2,
  );
});

test("learners who have not begun are people each", () => {
  const { people } = unique([one("Анна", []), one("Борис", [])]);
  assert.equal(people.length, 2);
  const found = summary(people, course);
  assert.deepEqual([found.questions, found.people[0]?.right], [[], [0, 0]]);
});

test("whatever the group: no order of files changes the summary, a second time changes nothing", () => {
  for (const seed of seeds) {
    const people = group(seed);
    const whole = summary(unique(people).people, course);
    const again = unique(shuffled([...people, ...people], chance(seed + 1000)));
    assert.deepEqual(summary(again.people, course), whole);
    assert.equal(again.doubles.length, people.length);
  }
});

test("whatever the groups: two together are the sum of both", () => {
  for (const seed of seeds) {
    const [a, b] = [group(seed), group(seed + 5000)];
    const [one, other, both] = [a, b, [...a, ...b]].map((people) => summary(people, course));
    const sum = (/** @type {any} */ pick) =>
      assert.deepEqual(
        pick(both),
        pick(one).map((/** @type {number} */ n, /** @type {number} */ at) => n + pick(other)[at]),
      );
    sum((/** @type {any} */ { objectives }) => objectives.flat());
    sum((/** @type {any} */ { finished, gone, people }) => [...finished, gone, people.length]);
    for (const id of Object.keys(course.keys)) {
      sum((/** @type {any} */ { questions }) => {
        const found = questions.find((/** @type {any} */ question) => question.id === id);
        const counts = ["Нет", "Может", "z", "10"].map(
          (text) =>
            found?.missed.find((/** @type {any} */ missed) => missed.text === text)?.count ?? 0,
        );
        return [...(found?.right ?? [0, 0]), ...(found?.sure ?? [0, 0]), ...counts];
      });
    }
  }
});

test("whatever the group: its people, its objectives and its questions count the same answers", () => {
  for (const seed of seeds) {
    const { people, objectives, questions } = summary(group(seed), course);
    const total = (/** @type {any[]} */ shares) =>
      [0, 1].map((n) => shares.reduce((sum, share) => sum + share[n], 0));
    assert.deepEqual(
      total(people.map(({ right }) => right)),
      total(questions.map(({ right }) => right)),
    );
    assert.deepEqual(total(objectives), total(questions.map(({ right }) => right)));
    assert.deepEqual(
      total(people.map(({ sure }) => sure)),
      total(questions.map(({ sure }) => sure)),
    );
    assert.ok(
      questions.every(
        ({ right, sure }) => right[0] <= right[1] && sure[0] <= sure[1] && sure[1] <= right[1],
      ),
    );
  }
});

test("the hardest come first, one answer alone says little, confident errors have an order of their own", () => {
  const question = (/** @type {string} */ id, /** @type {any} */ right, /** @type {any} */ sure) =>
    /** @type {any} */ ({ id, right, sure });
  const all = [
    question("easy", [9, 10], [0, 9]),
    question("once", [0, 1], [1, 1]),
    question("hard", [1, 10], [0, 1]),
    question("sure", [8, 10], [2, 9]),
  ];
  const by = (/** @type {string} */ name) => [...all].sort(orders[name]).map(({ id }) => id);
  assert.deepEqual(by("hard"), ["hard", "once", "sure", "easy"]);
  assert.deepEqual(by("sure"), ["sure", "once", "hard", "easy"]);
  assert.deepEqual(by("course"), ["easy", "once", "hard", "sure"]);
});

test("of twenty people a question tells more: its interval, every option, what became, who doubts", () => {
  const people = Array.from({ length: 20 }, (_, n) => {
    const right = n < 12;
    return learner(
      file(
        [
          ["pick", [n < 3 ? "yes" : "no"], { id: `b${n}`, moment: "before" }],
          ["pick", [right ? "yes" : "no"], { id: `a${n}`, moment: "after" }],
          ["all", right ? ["x", "y"] : ["z"], { id: `c${n}` }],
        ],
        n < 2 ? { "doubt/pick": ["typo"] } : {},
        { name: `p${n}` },
      ),
      `p${n}.json`,
      course,
    );
  });
  const of = (/** @type {number} */ count) =>
    summary(/** @type {any} */ (people.slice(0, count)), course).questions[0];
  const { item, missed } = /** @type {any} */ (of(20));
  assert.deepEqual(
    missed.map(({ text, count, right }) => [text, count, right]),
    [
      ["Да", 12, true],
      ["Нет", 8, false],
      ["Может", 0, false],
    ],
  );
  assert.deepEqual(
    [item.before, item.after],
    [
      [3, 20],
      [12, 20],
    ],
  );
  assert.deepEqual(item.doubts, { disputed: 0, unclear: 0, typo: 2 });
  assert.ok(item.r > 0.999 && item.between.least > 0.38 && item.between.most < 0.79);
  const few = /** @type {any} */ (of(19));
  assert.deepEqual([few.item.between, few.item.r, few.item.signs], [null, null, []]);
  assert.deepEqual(few.item.after, [12, 19]);
});

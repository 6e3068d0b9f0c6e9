import assert from "node:assert/strict";
import { test } from "node:test";

import {
  NO_DAY,
  change,
  daysOf,
  outside,
  place,
  shown,
  start,
  steps,
} from "../../../docs/assets/plan/rules.js";
import { merge, emptyProgress } from "../../../docs/assets/progress/rules.js";

/** @typedef {import("../../../docs/assets/plan/rules.js").Proposal} Proposal */

const PHASES = [
  { id: "understand", name: "Понять", first: 1, last: 30 },
  { id: "settle", name: "Наладить", first: 31, last: 60 },
  { id: "hold", name: "Закрепить", first: 61, last: 90 },
];
/** @type {Proposal[]} */
const PROPOSED = [
  { id: "task-a", phase: "understand", tick: "task/a", text: "Узнать", criteria: ["лист есть"] },
  {
    id: "if-a",
    phase: "understand",
    tick: "plan/step/if-a/done",
    text: "",
    question: "a-if",
    criteria: [],
  },
  {
    id: "talk-30",
    phase: "settle",
    tick: "plan/step/talk-30/done",
    text: "Сказать",
    day: 30,
    criteria: [],
  },
];

/** @param {Record<string, string>} values */
const kept = (values, at = 1_800_000_000_000) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value: value ? [value] : [], at }]),
  );

/** @param {Record<string, { value: string[], at: number }>} [entries] @param {{ text: string, at: number }} [answer] */
const plan = (entries = {}, answer) => steps(PROPOSED, PHASES, entries, () => answer);

/** @param {string} id @param {Parameters<typeof plan>} given */
const one = (id, ...given) => {
  const found = plan(...given).find((step) => step.id === id);
  assert.ok(found, id);
  return found;
};

test("who has answered nothing finds the tasks of the lessons, and no plan that was not written", () => {
  assert.deepEqual(
    shown(plan()).map(({ id }) => id),
    ["task-a", "talk-30"],
  );
  assert.deepEqual(one("task-a"), {
    id: "task-a",
    phase: "understand",
    tick: "task/a",
    text: "Узнать",
    usual: "Узнать",
    day: "",
    proof: "",
    own: false,
    done: "",
    gone: false,
    waits: false,
    criteria: ["лист есть"],
  });
});

test("an answer in a lesson is a step; of the answer and a wording in the plan the newer counts", () => {
  const answer = { text: "Если …, то …", at: 20 };
  assert.equal(one("if-a", {}, answer).text, answer.text);
  const name = "plan/step/if-a/text";
  assert.equal(one("if-a", kept({ [name]: "Иначе" }, 30), answer).text, "Иначе");
  assert.equal(one("if-a", kept({ [name]: "Иначе" }, 10), answer).text, answer.text);
  assert.equal(one("if-a", kept({ [name]: "Своими словами" })).waits, false);
});

test("a step is worded, dated, moved, proved, ticked and taken away, each by an entry of its own", () => {
  const step = one(
    "task-a",
    kept({
      "plan/step/task-a/text": "Спросить",
      "plan/step/task-a/phase": "hold",
      "plan/step/task-a/day": "2026-12-05",
      "plan/step/task-a/proof": "Лист",
      "plan/step/task-a/gone": "1",
      "task/a": "1",
    }),
  );
  assert.deepEqual(
    [step.text, step.phase, step.day, step.proof, step.gone, step.done],
    ["Спросить", "hold", "2026-12-05", "Лист", true, "2027-01-15"],
  );
  assert.equal(
    one("task-a", kept({ "plan/step/task-a/gone": "", "plan/step/task-a/text": "" })).text,
    "Узнать",
  );
});

test("what was ticked by a clock that others were ahead of says its own day", () => {
  const ticked = { value: ["1"], at: Date.UTC(2030, 0, 1, 12), clock: Date.UTC(2026, 10, 23, 12) };
  assert.equal(one("task-a", { "task/a": ticked }).done, "2026-11-23");
});

test("what cannot be read is passed over", () => {
  const step = one(
    "task-a",
    kept({
      "plan/start": "2026-02-31",
      "plan/step/task-a/phase": "later",
      "plan/step/task-a/day": "вчера",
    }),
  );
  assert.deepEqual([step.phase, step.day], ["understand", ""]);
  assert.equal(start(kept({ "plan/start": "<b>" })), "");
  const odd = JSON.parse(
    '{"__proto__": {"value": ["x"], "at": 1}, "plan/step/own-/text": {"value": ["x"], "at": 1}, "plan/step/own-<b>/text": {"value": ["x"], "at": 1}, "plan/step/toString/text": {"value": ["x"], "at": 1}}',
  );
  assert.equal(plan(odd).length, PROPOSED.length);
});

test("a day of the plan follows its start until the reader says another, or none", () => {
  assert.equal(one("talk-30").day, "");
  const begun = kept({ "plan/start": "2026-12-01" });
  assert.equal(one("talk-30", begun).day, "2026-12-30");
  assert.equal(
    one("talk-30", { ...begun, ...kept({ "plan/step/talk-30/day": "2027-01-05" }) }).day,
    "2027-01-05",
  );
  assert.equal(one("talk-30", { ...begun, ...kept({ "plan/step/talk-30/day": NO_DAY }) }).day, "");
});

test("the reader's own steps come last, the oldest first, and stay when their text is emptied", () => {
  const found = plan(
    kept({
      "plan/step/own-b2/text": "Второе",
      "plan/step/own-b2/phase": "hold",
      "plan/step/own-a1/text": "Первое",
      "plan/step/own-c3/text": "",
      "plan/step/own-c3/phase": "settle",
      "plan/step/own-d4/gone": "1",
    }),
  );
  assert.deepEqual(
    found.filter(({ own }) => own).map(({ id, phase, text }) => [id, phase, text]),
    [
      ["own-a1", "understand", "Первое"],
      ["own-b2", "hold", "Второе"],
      ["own-c3", "settle", ""],
    ],
  );
});

test("two devices that change different fields keep both", () => {
  const here = { ...emptyProgress(), entries: kept({ "plan/step/task-a/text": "Спросить" }, 5) };
  const there = { ...emptyProgress(), entries: kept({ "plan/step/task-a/day": "2026-12-05" }, 6) };
  for (const both of [merge(here, there), merge(there, here)]) {
    assert.deepEqual(
      [one("task-a", both.entries).text, one("task-a", both.entries).day],
      ["Спросить", "2026-12-05"],
    );
  }
});

test("parts get their days from the start", () => {
  assert.deepEqual(
    PHASES.map((phase) => daysOf(phase, "2026-12-01")),
    [
      ["2026-12-01", "2026-12-30"],
      ["2026-12-31", "2027-01-29"],
      ["2027-01-30", "2027-02-28"],
    ],
  );
  const step = one("task-a", kept({ "plan/step/task-a/day": "2026-12-31" }));
  assert.equal(outside(step, PHASES, "2026-12-01"), true);
  assert.equal(outside({ ...step, day: "2026-12-30" }, PHASES, "2026-12-01"), false);
  assert.deepEqual(
    [outside(step, PHASES, ""), outside({ ...step, day: "" }, PHASES, "2026-12-01")],
    [false, false],
  );
});

test("today is a day of the plan, and never a negative one", () => {
  const at = (/** @type {string} */ today) => place("2026-12-01", today, PHASES);
  assert.deepEqual(at("2026-12-01"), { name: "within", day: 1, phase: "Понять" });
  assert.deepEqual(at("2026-12-31"), { name: "within", day: 31, phase: "Наладить" });
  assert.deepEqual(at("2027-02-28"), { name: "within", day: 90, phase: "Закрепить" });
  assert.deepEqual(
    [at("2026-11-30"), at("2016-01-01"), at("2027-03-01"), place("", "2026-12-01", PHASES)],
    [{ name: "before" }, { name: "before" }, { name: "after" }, { name: "unset" }],
  );
});

test("a change writes one entry; back to what was proposed, an empty one", () => {
  const step = one("task-a");
  assert.deepEqual(change(step, "text", " Спросить "), { "plan/step/task-a/text": ["Спросить"] });
  assert.deepEqual(change(step, "text", "Узнать"), { "plan/step/task-a/text": [] });
  assert.deepEqual(change(step, "text", "  "), { "plan/step/task-a/text": [] });
  assert.deepEqual(change(step, "day", "2026-12-05"), { "plan/step/task-a/day": ["2026-12-05"] });
  assert.deepEqual(change(step, "day", ""), { "plan/step/task-a/day": [] });
  assert.deepEqual(change(one("talk-30"), "day", "", "30"), { "plan/step/talk-30/day": [NO_DAY] });
  assert.deepEqual(
    [change(step, "done", "1"), change(step, "done", "")],
    [{ "task/a": ["1"] }, { "task/a": [] }],
  );
});

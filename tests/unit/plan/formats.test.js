import assert from "node:assert/strict";
import { test } from "node:test";

import { events, markdown, size } from "../../../docs/assets/plan/formats.js";
import { filled } from "../../../docs/assets/kit/words.js";

/** @typedef {import("../../../docs/assets/plan/rules.js").Step} Step */

const PHASES = [
  { id: "understand", name: "Понять", first: 1, last: 30 },
  { id: "settle", name: "Наладить", first: 31, last: 60 },
];

const WORDS = {
  title: "План на 90 дней",
  start: "День 1:",
  days: "дни {first}–{last}",
  by: "к {day}",
  when: "Готово, когда:",
  proved: "Чем подтверждаю:",
  not: "Чего в эти 90 дней не делаю:",
};

/** @type {import("../../../docs/assets/plan/formats.js").Words} */
const words = (name, values = {}) => filled(WORDS[name], values);

/** @param {Partial<Step>} [more] @returns {Step} */
const step = (more) => ({
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
  criteria: [],
  ...more,
});

test("the text has the parts with their days, a box for each step and what proves it", () => {
  const all = [
    step({
      criteria: ["лист есть", "даты названы"],
      day: "2026-12-05",
      done: "2026-12-04",
      proof: "Лист у Веры",
    }),
    step({ phase: "settle", text: "Наладить" }),
  ];
  const text = markdown(
    all,
    PHASES,
    { start: "2026-12-01", not: "Новую мотивацию" },
    words,
  ).replace(/[\u00a0\u2009\u202f]/g, " ");
  assert.match(text, /^# План на 90 дней\n\nДень 1: 1 декабря 2026/);
  assert.match(
    text,
    /\n## Понять: дни 1–30, 1\s?.\s?30 декабря 2026 г\.\n\n- \[x\] Узнать — к 5 декабря 2026 г\.\n {2}- Готово, когда: лист есть; даты названы\n {2}- Чем подтверждаю: Лист у Веры\n/u,
  );
  assert.match(text, /\n## Наладить: дни 31–60, .+\n\n- \[ \] Наладить\n/);
  assert.match(text, /\*\*Чего в эти 90 дней не делаю:\*\*\n\nНовую мотивацию\n$/);
});

test("without a start no days are told", () => {
  assert.match(
    markdown([], PHASES, { start: "", not: "" }, words),
    /^# План на 90 дней\n\n## Понять: дни 1–30\n\n\n## Наладить: дни 31–60\n\n$/,
  );
});

test("a hostile text means nothing in Markdown but itself", () => {
  const text =
    "<img src=x onerror=alert(1)> [a](javascript:b) `c` *d* _e_ \\ |\n# глава\n- пункт\n1. раз\n> цитата";
  const told = markdown([step({ text })], PHASES, { start: "", not: "" }, words);
  const [line = "", ...rest] = told.slice(told.indexOf("- [ ]")).split("\n").slice(0, 5);
  assert.equal(
    line,
    "- [ ] \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:b) \\`c\\` \\*d\\* \\_e\\_ \\\\ \\|  ",
  );
  assert.deepEqual(rest, ["  \\# глава  ", "  \\- пункт  ", "  1\\. раз  ", "  \\> цитата"]);
});

test("what some programs take for the end of a line begins no heading", () => {
  const text = markdown(
    [step({ text: "a\r# b\u2028# c", proof: "x\r\n\0- y\u0007" })],
    PHASES,
    { start: "", not: "не\u2029# это" },
    words,
  );
  assert.doesNotMatch(text, /[^\P{Cc}\n]|[\u2028\u2029]/u);
  assert.equal(text.match(/^ *#/gm)?.length, 3); // the title and the two parts
  for (const line of ["\\# b", "\\# c", "\\- y", "\\# это"]) assert.ok(text.includes(line), line);
});

test("a calendar gets a day for each step that has one, under a name that stays", () => {
  const all = [
    step(),
    step({ id: "own-a", day: "2026-12-05", text: "Обойти\nсклад", done: "2026-12-05" }),
    step({ day: "2026-12-06", text: "я".repeat(200), criteria: ["лист"], proof: "подпись" }),
  ];
  assert.deepEqual(events(all, "tri-roli", words), [
    { id: "plan-own-a@tri-roli", day: "2026-12-05", title: "✓ Обойти склад", text: "" },
    {
      id: "plan-task-a@tri-roli",
      day: "2026-12-06",
      title: `${"я".repeat(120)}…`,
      text: `${"я".repeat(200)}\nГотово, когда: лист\nЧем подтверждаю: подпись`,
    },
  ]);
});

test("the more there is, the smaller it is printed", () => {
  const long = step({ text: "я".repeat(180), criteria: ["к".repeat(200)] });
  const sizes = [5, 15, 18, 24, 60].map((count) =>
    size(
      Array.from({ length: count }, () => long),
      words,
    ),
  );
  assert.deepEqual(sizes, ["", "small", "tiny", "bare", "bare"]);
});

/**
 * A group's summary as rows of tables. Knows no page and no storage.
 *
 * @typedef {import("./rules.js").Summary} Summary
 * @typedef {(name: string, values?: Record<string, any>) => string} Words of the heads of columns
 * @typedef {import("../kit/csv.js").Row} Row
 */
import { DOUBTS } from "../quiz/doubts.js";
import { LEAST } from "./items.js";

/**
 * A row for each learner.
 *
 * @param {Summary} summary
 * @param {string[]} names of the people as they are shown
 * @param {string[]} codes of the objectives
 * @param {Words} words
 * @returns {Row[]}
 */
export function peopleRows({ people, sections }, names, codes, words) {
  const heads = [
    words("name"),
    ...sections.flatMap((all, n) => [
      words("sections", { n: n + 1, all }),
      words("task", { n: n + 1 }),
    ]),
    ...codes.flatMap((code) => [words("goal-right", { code }), words("goal-all", { code })]),
    ...["right", "all", "sure-wrong", "sure", "final-right", "final-all", "final-date"].map((one) =>
      words(one),
    ),
  ];
  const rows = people.map(({ done, tasks, objectives, right, sure, final }, n) => [
    names[n] ?? "",
    ...done.flatMap((count, lesson) => [count, tasks[lesson] ? words("yes") : ""]),
    ...objectives.flat(),
    ...right,
    ...sure,
    ...(final
      ? [final.right, final.all, new Date(final.at).toLocaleDateString("ru")]
      : ["", "", ""]),
  ]);
  return [heads, ...rows];
}

/** The columns that tell of the question itself. */
const ITEM = [
  ...["option-right", "option-share", "least", "most", "before-right", "after-right", "both", "r"],
  ...["signs", ...DOUBTS],
];

/** @param {number} share */
const percent = (share) => Math.round(100 * share);

/** From `least` on. @param {import("./items.js").Item} item @param {Words} words */
const itemCells = ({ between, before, after, r, signs, doubts }, words) => [
  between ? percent(between.least) : "",
  between ? percent(between.most) : "",
  ...[before[0], after[0], after[1]],
  r === null ? "" : Number(r.toFixed(2)),
  signs.map((one) => words(`sign-${one}`)).join("; "),
  ...DOUBTS.map((one) => doubts[one] ?? 0),
];

/** A row for each wrong answer to each question, one where there was none. @param {Summary} summary @param {Words} words @returns {Row[]} */
export function questionRows({ questions }, words) {
  const heads = [
    "id",
    "lesson",
    "ask",
    "right",
    "all",
    "sure-wrong",
    "sure",
    "missed",
    "count",
    "belief",
    ...ITEM,
  ].map((one) => words(one));
  const rows = questions.flatMap(({ id, lesson, ask, right, sure, missed, item }) =>
    (missed.length ? missed : [{ text: "", belief: "", count: 0, right: false }]).map((one) => [
      ...[id, lesson, ask, ...right, ...sure, one.text, one.count, one.belief],
      one.right ? words("yes") : "",
      right[1] >= LEAST ? percent(one.count / right[1]) : "",
      ...itemCells(item, words),
    ]),
  );
  return [heads, ...rows];
}

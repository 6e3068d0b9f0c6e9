/**
 * A group's summary as rows of tables. Knows no page and no storage.
 *
 * @typedef {import("./rules.js").Summary} Summary
 * @typedef {(name: string, values?: Record<string, any>) => string} Words of the heads of columns
 * @typedef {import("../kit/csv.js").Row} Row
 */

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
  ].map((one) => words(one));
  const rows = questions.flatMap(({ id, lesson, ask, right, sure, missed }) =>
    (missed.length ? missed : [{ text: "", belief: "", count: 0 }]).map(
      ({ text, count, belief }) => [id, lesson, ask, ...right, ...sure, text, count, belief],
    ),
  );
  return [heads, ...rows];
}

/** A small course and files of its learners, for the tests of a group's summary. */
import * as choice from "../../../docs/assets/quiz/kinds/choice.js";
import * as number from "../../../docs/assets/quiz/kinds/number.js";
import * as order from "../../../docs/assets/quiz/kinds/order.js";
import * as reflect from "../../../docs/assets/quiz/kinds/reflect.js";
import * as several from "../../../docs/assets/quiz/kinds/several.js";
import * as text from "../../../docs/assets/quiz/kinds/text.js";

const key = (
  /** @type {string} */ kind,
  /** @type {any[]} */ answer,
  /** @type {string[]} */ options,
  /** @type {object} */ more = {},
) => ({
  kind,
  answer,
  options,
  objective: "a-1",
  lesson: "a",
  section: "one",
  variants: [],
  case: true,
  alone: true,
  ...more,
});

/** @type {import("../../../docs/assets/group/facts.js").Course} */
export const course = {
  id: "c",
  lessons: [
    {
      slug: "a",
      short: "А",
      url: "lessons/a/",
      role: "manager",
      minutes: [1, 2],
      objectives: [
        { id: "a-1", text: "раз" },
        { id: "a-2", text: "два" },
      ],
      sections: [
        { id: "one", title: "Раз", questions: ["pick", "all"] },
        { id: "two", title: "Два", questions: ["count"] },
      ],
      headings: {},
    },
    {
      slug: "b",
      short: "Б",
      url: "lessons/b/",
      role: "seller",
      minutes: [1, 2],
      objectives: [{ id: "b-1", text: "три" }],
      sections: [{ id: "one", title: "Раз", questions: ["own", "steps"] }],
      headings: {},
    },
  ],
  keys: {
    pick: key("choice", ["yes"], ["yes", "no", "maybe"]),
    all: key("several", ["x", "y"], ["x", "y", "z"], { objective: "a-2" }),
    count: key(
      "number",
      [
        ["right", 5, 5],
        ["twice", 10, 10],
      ],
      [],
      { section: "two" },
    ),
    word: key(
      "text",
      [
        ["good", 1, ["да"]],
        ["bad", 0, ["нет"]],
      ],
      [],
      { section: "two" },
    ),
    own: key("reflect", ["r"], ["r"], { objective: "b-1", lesson: "b" }),
    steps: key("order", ["1", "2", "3"], ["1", "2", "3"], { objective: "b-1", lesson: "b" }),
  },
  kinds: /** @type {any} */ ({ choice, several, number, order, reflect, text }),
  texts: {
    pick: {
      ask: "Кто?",
      options: { yes: "Да", no: "Нет", maybe: "Может" },
      beliefs: { no: "Нельзя." },
    },
    count: { ask: "Сколько?", options: { twice: "10" }, beliefs: {} },
  },
};

/** @param {any[]} answers `[question, given, more]`, one a minute @param {Record<string, string[]>} [written] @param {object} [more] */
export function file(answers, written = {}, more = {}) {
  const attempts = answers.map(([question, given, rest = {}], n) => [
    rest.id ?? `${question}${n}`,
    { question, given, at: 60 * (n + 1), fingerprint: "f", ...rest },
  ]);
  const entries = Object.entries(written).map(([name, value]) => [name, { value, at: 7 }]);
  return JSON.stringify({
    course: "c",
    version: 2,
    attempts: Object.fromEntries(attempts),
    resets: {},
    entries: Object.fromEntries(entries),
    ...more,
  });
}

/** A series of numbers from 0 to 1 that a seed decides. @param {number} seed */
export function chance(seed) {
  let state = seed + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/**
 * What the files of a group say together. Knows no page and no storage.
 *
 * @typedef {import("./facts.js").Learner} Learner @typedef {import("./facts.js").Course} Course
 * @typedef {[part: number, all: number]} Share
 * @typedef {{ file: string, status: string, than?: string, only?: number, skipped?: number }} Note of a
 *   file that was left out or could not be read to its end
 * @typedef {{ name: string, code: number, done: number[], tasks: boolean[], objectives: Share[], right: Share,
 *   sure: Share, final: import("./facts.js").Final | null }} Person `sure`: wrong of those given as sure
 * @typedef {{ text: string, belief: string, count: number, right: boolean }} Missed an answer that was
 *   given in place of the right one; where LEAST have answered, every option, the right ones too
 * @typedef {{ id: string, ask: string, lesson: number, place: string, right: Share, sure: Share, missed: Missed[],
 *   item: import("./items.js").Item }} Question
 * @typedef {{ people: Person[], sections: number[], finished: number[], tasks: number[], objectives: [right: number, all: number, people: number][],
 *   questions: Question[], gone: number }} Summary `finished`: people who have done all of a lesson
 */

import { given, itemOf, taken } from "./items.js";

/** Files that share so much of the smaller one are of one learner. */
const SAME = 0.5;

/**
 * One file of each learner, the newest, whatever order they came in.
 *
 * @param {Learner[]} learners
 * @returns {{ people: Learner[], doubles: Note[] }}
 */
export function unique(learners) {
  /** @type {Map<string, Learner>} */
  const owners = new Map();
  /** @type {Note[]} */
  const doubles = [];
  const people = [...learners].sort(newest).filter((one) => {
    const twin = twinOf(one, owners);
    if (twin) {
      const there = new Set(twin.records);
      doubles.push({
        file: one.file,
        status: "double",
        than: twin.file,
        only: one.records.filter((id) => !there.has(id)).length,
      });
    }
    for (const id of twin ? [] : one.records) owners.set(id, one);
    return !twin;
  });
  return { people, doubles };
}

/** @param {Learner} a @param {Learner} b */
function newest(a, b) {
  const order =
    a.last - b.last ||
    a.records.length - b.records.length ||
    compare(a.saved, b.saved) ||
    compare(b.file, a.file);
  return -order;
}

/** @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** @param {Learner} learner @param {Map<string, Learner>} owners of the records seen so far */
function twinOf({ records }, owners) {
  /** @type {Map<Learner, number>} */
  const shared = new Map();
  for (const id of records) {
    const owner = owners.get(id);
    if (owner) shared.set(owner, (shared.get(owner) ?? 0) + 1);
  }
  return [...shared].find(
    ([owner, count]) => count >= SAME * Math.min(records.length, owner.records.length),
  )?.[0];
}

/**
 * @param {Learner[]} people
 * @param {Course} course
 * @returns {Summary}
 */
export function summary(people, course) {
  const sections = course.lessons.map((one) => one.sections.length);
  const rows = people.map((one) => person(one, people, course));
  const goals = objectivesOf(course);
  return {
    people: rows.sort((a, b) => a.name.localeCompare(b.name, "ru")),
    sections,
    finished: sections.map((all, n) => people.filter((one) => all && one.done[n] === all).length),
    tasks: sections.map((_, n) => people.filter((one) => one.tasks[n]).length),
    objectives: goals.map((_, n) => together(rows.map((one) => one.objectives[n] ?? [0, 0]))),
    questions: questions(people, course),
    gone: people.reduce((sum, one) => sum + one.gone, 0),
  };
}

/** Right, answered, and by how many. @param {Share[]} shares @returns {[number, number, number]} */
function together(shares) {
  const sum = (/** @type {0 | 1} */ n) => shares.reduce((all, one) => all + one[n], 0);
  return [sum(0), sum(1), shares.filter(([, all]) => all).length];
}

/** @param {Course} course */
const objectivesOf = ({ lessons }) =>
  lessons.flatMap(({ objectives }) => objectives.map(({ id }) => id));

/** @param {Learner} learner @param {Learner[]} people @param {Course} course @returns {Person} */
function person(learner, people, course) {
  const { name, file, answers, done, tasks, final } = learner;
  const named = people.filter((one) => one.name === name).length;
  const all = [...answers];
  const goals = new Map(objectivesOf(course).map((id) => [id, /** @type {Share} */ ([0, 0])]));
  for (const [question, { right }] of all) {
    const goal = goals.get(course.keys[question]?.objective ?? "");
    if (goal) goal[0] += Number(right);
    if (goal) goal[1] += 1;
  }
  return {
    name: named > 1 ? `${name} (${file})` : name,
    code: codeOf(learner),
    done,
    tasks,
    objectives: [...goals.values()],
    right: [all.filter(([, one]) => one.right).length, all.length],
    sure: sureOf(all.map(([, one]) => one)),
    final,
  };
}

/** Wrong of those given as sure. @param {import("./facts.js").Answer[]} answers @returns {Share} */
function sureOf(answers) {
  const sure = answers.filter((one) => one.sure);
  return [sure.filter((one) => !one.right).length, sure.length];
}

/** A number by which people may stand in a row that tells nothing of their names. @param {Learner} learner */
function codeOf({ records, name }) {
  let code = 7;
  for (const letter of records[0] ?? name)
    code = (Math.imul(code, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return code;
}

/** Every question that somebody has answered, in the order of the course. @param {Learner[]} people @param {Course} course */
function questions(people, course) {
  const asked = course.lessons.flatMap(({ sections }) => sections.flatMap((one) => one.questions));
  const order = [...new Set([...asked, ...Object.keys(course.keys)])];
  /** @type {Map<string, import("./facts.js").Answer[]>} */
  const answers = new Map(order.map((id) => [id, []]));
  for (const one of people)
    for (const [question, answer] of one.answers) answers.get(question)?.push(answer);
  return order
    .map((id) => question(id, answers.get(id) ?? [], people, course))
    .filter(({ right }) => right[1]);
}

/** @param {string} id @param {import("./facts.js").Answer[]} answers @param {Learner[]} people @param {Course} course @returns {Question} */
function question(id, answers, people, { keys, texts, lessons }) {
  const { lesson = "", section = "" } = keys[id] ?? {};
  const { ask = id, options = {}, beliefs = {} } = texts[id] ?? {};
  const missed = taken(answers, keys[id]).map(({ id: one, ...more }) => ({
    text: options[one] ?? one,
    belief: beliefs[one] ?? "",
    ...more,
  }));
  const at = lessons.findIndex(({ slug }) => slug === lesson);
  return {
    id,
    ask,
    lesson: at + 1,
    place: `${lessons[at]?.url ?? ""}#${section}`,
    right: [answers.filter((one) => one.right).length, answers.length],
    sure: sureOf(answers),
    missed: missed.sort((a, b) => b.count - a.count || compare(a.text, b.text)),
    item: itemOf(id, given(id, people), people, keys[id]),
  };
}

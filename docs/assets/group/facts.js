/**
 * What the file of one learner says, judged by the keys of today. Knows no page and no storage.
 *
 * @typedef {{ right: boolean, sure: boolean, missed: string[], picked: string[] }} Answer the first to
 *   a question: wholly right and without a hint; given as sure; the wrong pieces in it; all of it
 * @typedef {{ right: number, all: number, at: number }} Final the first check that was handed in
 * @typedef {object} Learner
 * @property {string} file
 * @property {string} name as the file says it, or the file's own
 * @property {string[]} records what only this learner's files have in them
 * @property {number} last when the newest of them was made
 * @property {string} saved
 * @property {number} skipped records that could not be read
 * @property {number[]} done sections of each lesson
 * @property {boolean[]} tasks done, of each lesson
 * @property {Map<string, Answer>} answers by their questions
 * @property {Map<string, boolean>} before whether the first answer before the lesson was right
 * @property {Map<string, string>} doubts what was found wrong with questions, see quiz/doubts.js
 * @property {number} gone questions answered that are asked no more, or in another way
 * @property {Final | null} final
 *
 * @typedef {import("../quiz/kinds/index.js").Kind} Kind
 * @typedef {import("../progress/rules.js").Progress} Progress
 * @typedef {{ kind: string, answer: any[], options: string[], objective: string, lesson: string, section: string, variants: string[], case: boolean, alone: boolean, reserve?: boolean }} Key
 * @typedef {import("../course/outline.js").Lesson} Lesson
 * @typedef {{ id: string, lessons: Lesson[], keys: Record<string, Key>, kinds: Record<string, Kind>, texts: Record<string, { ask: string, options: Record<string, string>, beliefs: Record<string, string> }> }} Course
 */
import { parseFile } from "../course/file.js";
import { counts, way } from "../course/rules.js";
import { result } from "../final/rules.js";
import { handedAt, handedIn } from "../final/sittings.js";
import { doubtName, doubtOf } from "../quiz/doubts.js";
import { history, emptyProgress, parse, tables } from "../progress/rules.js";

const NAME = 80; // letters that a table has room for
const TYPED = 200; // letters: longer than any answer, and a hostile one would be compared for minutes
const PIECES = 99; // of one answer, and cases of one check

/**
 * @param {string} text
 * @param {string} file its name
 * @param {Course} course
 * @returns {Learner | { file: string, status: string }} what to say of a file that has no answers of this course
 */
export function learner(text, file, course) {
  try {
    return readLearner(text, file, course);
  } catch {
    return { file: line(file), status: "damaged" }; // so deep, say, that it cannot be walked through
  }
}

/** @type {typeof learner} */
function readLearner(text, file, course) {
  const {
    status,
    skipped = 0,
    whole: progress,
    name,
    saved,
  } = parseFile(text, course.id, emptyProgress().version, { parse, tables });
  if (!progress) return { file: line(file), status };
  const known = history(progress);
  return {
    file: line(file),
    name: line(name) || line(file.replace(/\.json$/i, "")) || "—",
    ...marks(progress),
    saved: line(saved),
    skipped,
    done: way(course.lessons, (question) => counts(known.get(question)?.now ?? [])).lessons.map(
      ({ done }) => done,
    ),
    tasks: course.lessons.map(({ slug }) => value(progress, `task/${slug}`).length > 0),
    ...judged(known, course),
    doubts: doubts(progress, course),
    final: final(progress, course),
  };
}

/** One line of text for a table: no breaks, nothing that turns the letters around. @param {unknown} text */
export function line(text) {
  const plain =
    typeof text === "string"
      ? text
          .slice(0, 9 * NAME)
          .replace(/[\p{C}\s]+/gu, " ")
          .trim()
      : "";
  return plain.length > NAME ? `${plain.slice(0, NAME - 1)}…` : plain;
}

/**
 * Whether an answer is right, and what in it is not; null where it does not fit the question of today.
 *
 * @param {Course} course @param {string} question @param {string[]} given
 */
export function judge({ keys, kinds }, question, given) {
  const {
    kind = "",
    answer = [],
    options = [],
  } = (Object.hasOwn(keys, question) && keys[question]) || {};
  const rules = kinds[kind];
  if (
    !rules ||
    given.length > PIECES ||
    given.some((one) => one.length > TYPED) ||
    !rules.fits(options, given)
  )
    return null;
  const { score, hits } = rules.grade(answer, given);
  const wrong = options.length ? given.filter((one) => !answer.includes(one)) : hits;
  const missed = score === 1 ? [] : [...new Set(wrong)];
  return { right: score === 1, missed, picked: options.length ? [...new Set(given)] : hits };
}

/**
 * The first answer to each question: before the lesson everybody guesses, and a second try comes
 * after the first was talked over.
 *
 * @param {ReturnType<typeof history>} known @param {Course} course
 */
function judged(known, course) {
  /** @type {Learner["answers"]} */
  const answers = new Map();
  /** @type {Learner["before"]} */
  const before = new Map();
  let gone = 0;
  for (const [question, { ever }] of known) {
    if (Object.hasOwn(course.keys, question) && course.keys[question]?.kind === "reflect") continue; // nobody is right or wrong
    const early = first(
      ever.filter(({ moment, revealed }) => moment === "before" && !revealed),
      question,
      course,
    );
    if (early) before.set(question, early.right);
    const tried = ever.filter(({ moment, revealed }) => moment !== "before" && !revealed);
    const answer = first(tried, question, course);
    if (answer) answers.set(question, answer);
    else if (tried.length) gone += 1;
  }
  return { answers, before, gone };
}

/** @param {import("../progress/rules.js").Attempt[]} tried @param {string} question @param {Course} course @returns {Answer | null} */
function first(tried, question, course) {
  for (const { given, confidence, hints } of tried) {
    const found = judge(course, question, given);
    if (found) return { ...found, right: found.right && !hints, sure: confidence === "sure" };
  }
  return null;
}

/** What is marked of the questions of today. @param {Progress} progress @param {Course} course */
function doubts(progress, { keys }) {
  const found = Object.keys(keys).map((id) => [id, doubtOf(value(progress, doubtName(id)))]);
  return new Map(/** @type {[string, string][]} */ (found.filter(([, doubt]) => doubt)));
}

/** The first check that was handed in, as the learner's own record tells it. @param {Progress} progress @param {Course} course */
function final(progress, { lessons, keys, ...rest }) {
  const { entries } = progress;
  const [sitting] = handedIn(entries);
  if (!sitting) return null;
  const drawn = [...new Set(value(progress, `final/${sitting}`))].slice(0, PIECES);
  const right = (/** @type {string} */ one) =>
    judge({ lessons, keys, ...rest }, one, value(progress, `final/${sitting}/given/${one}`))
      ?.right ?? false;
  const score = result(drawn, keys, lessons, right);
  return { right: score.right, all: score.all, at: handedAt(entries, sitting) };
}

/** What is in no other learner's file, and when the newest of it was made. @param {Progress} progress */
function marks({ attempts, resets, entries }) {
  const written = Object.entries(entries).map(
    ([name, one]) => `${name} ${one.at} ${one.value.join(" ").slice(0, NAME)}`,
  );
  const times = [attempts, resets, entries].flatMap((table) =>
    Object.values(table).map(({ at }) => at),
  );
  return {
    records: [...Object.keys(attempts), ...Object.keys(resets), ...written],
    last: times.reduce((last, at) => Math.max(last, at), 0),
  };
}

/** @param {Progress} progress @param {string} name of an entry */
const value = ({ entries }, name) =>
  Object.hasOwn(entries, name) ? (entries[name]?.value ?? []) : [];

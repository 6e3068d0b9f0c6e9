/**
 * Works beside the page: reads the learners' files one after the other, and counts. Sends nothing anywhere.
 *
 * It is told `{ setup }`, `{ files }` any number of times, `{ begin }`, and `{ stop }`; it tells
 * `{ done, all }` after each file, and `{ summary, notes, stopped }` after the last, or `{ failed }`.
 */
import { HUGE } from "../course/file.js";
import { decoded } from "../kit/decode.js";
import { kinds } from "../quiz/kinds/index.js";
import { learner, line } from "./facts.js";
import { summary, unique } from "./rules.js";

/** @typedef {import("./facts.js").Learner} Learner @typedef {import("./facts.js").Course} Course */

/** @type {{ id: string, bank: string, course: string, texts: string }} addresses, and the name of the course */
let setup;
/** @type {Promise<Course> | undefined} */
let loading;
/** @type {Learner[]} */
const learners = [];
/** @type {import("./rules.js").Note[]} */
const notes = [];
/** @type {File[]} */
let files = [];
let reading = false;
let stopped = false;

/** Files that are fetched while another is read: each takes a way through the browser and back. */
const AHEAD = 8;

/** @returns {Promise<Course>} */
async function load() {
  const [keys, { lessons }, texts] = await Promise.all(
    [setup.bank, setup.course, setup.texts].map(async (one) => (await fetch(one)).json()),
  );
  const used = [...new Set(Object.values(keys).map(({ kind }) => kind))];
  const rules = await Promise.all(used.map(async (kind) => [kind, await kinds[kind]?.()]));
  return { id: setup.id, lessons, keys, texts, kinds: Object.fromEntries(rules) };
}

/** The text of a file, or why it has none. @param {File} file @returns {Promise<{ text?: string, status: string }>} */
async function textOf(file) {
  if (file.size > HUGE) return { status: "huge" };
  try {
    const text = decoded(await file.arrayBuffer());
    return text === null ? { status: "damaged" } : { text, status: "" };
  } catch {
    return { status: "unread" }; // a folder, or a file that is gone
  }
}

/** @param {File} file @param {{ text?: string, status: string }} got @param {Course} course */
function take(file, { text, status }, course) {
  const found =
    text === undefined ? { file: line(file.name), status } : learner(text, file.name, course);
  if ("status" in found) notes.push(found);
  else learners.push(found);
}

/** @param {Course} course @returns how many of the files that wait have been read */
async function readAll(course) {
  /** @type {Promise<{ text?: string, status: string }>[]} */
  const fetched = [];
  let done = 0;
  for (let file; (file = files[done]) && !stopped; done++) {
    for (const next of files.slice(done + fetched.length, done + AHEAD)) fetched.push(textOf(next));
    take(file, await /** @type {Promise<any>} */ (fetched.shift()), course);
    postMessage({ done: done + 1, all: files.length });
  }
  return done;
}

async function begin() {
  reading = true;
  stopped = false;
  try {
    const course = await (loading ??= load());
    const done = await readAll(course);
    const { people, doubles } = unique(learners);
    const partly = people
      .filter(({ skipped }) => skipped)
      .map(({ file, skipped }) => ({ file, status: "partly", skipped }));
    postMessage({
      summary: summary(people, course),
      notes: [...notes, ...doubles, ...partly],
      stopped: done < files.length,
      done,
      all: files.length,
    });
  } catch {
    loading = undefined;
    postMessage({ failed: true });
  }
  files = [];
  reading = false;
}

addEventListener("message", ({ data }) => {
  if (data.setup) setup = data.setup;
  if (data.files) files.push(...data.files); // also to those that are being read
  if (data.begin && !reading) begin();
  if (data.stop) stopped = true;
});

/**
 * Works beside the page: reads the learners' files one after the other, and counts. Sends nothing anywhere.
 *
 * It is told `{ setup }`, then `{ files }` any number of times, and `{ stop }`; it tells `{ done, all }`
 * after each file, and `{ summary, notes, stopped }` after the last, or `{ failed }`.
 */
import { HUGE } from "../course/file.js";
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
let stopped = false;
let last = Promise.resolve();

/** @returns {Promise<Course>} */
async function load() {
  const [keys, { lessons }, texts] = await Promise.all([setup.bank, setup.course, setup.texts].map(async (one) => (await fetch(one)).json()));
  const used = [...new Set(Object.values(keys).map(({ kind }) => kind))];
  const rules = await Promise.all(used.map(async (kind) => [kind, await kinds[kind]?.()]));
  return { id: setup.id, lessons, keys, texts, kinds: Object.fromEntries(rules) };
}

/** @param {File} file @param {Course} course */
async function take(file, course) {
  if (file.size > HUGE) return void notes.push({ file: line(file.name), said: "huge" });
  let text = "";
  try {
    text = await file.text();
  } catch {
    return void notes.push({ file: line(file.name), said: "unread" }); // a folder, or a file that is gone
  }
  const found = learner(text, file.name, course);
  if ("said" in found) notes.push(found);
  else learners.push(found);
}

/** @param {File[]} files */
async function readAll(files) {
  stopped = false;
  try {
    const course = await (loading ??= load());
    let done = 0;
    for (const file of files) {
      if (stopped) break;
      await take(file, course);
      postMessage({ done: (done += 1), all: files.length });
    }
    const { people, doubles } = unique(learners);
    const partly = people.filter(({ skipped }) => skipped).map(({ file, skipped }) => ({ file, said: "partly", skipped }));
    postMessage({ summary: summary(people, course), notes: [...notes, ...doubles, ...partly], stopped: done < files.length, done, all: files.length });
  } catch {
    loading = undefined;
    postMessage({ failed: true });
  }
}

addEventListener("message", ({ data }) => {
  if (data.setup) setup = data.setup;
  if (data.stop) stopped = true;
  // What comes while files are being read waits for its turn.
  if (data.files) last = last.then(() => readAll(data.files));
});

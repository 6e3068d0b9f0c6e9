/** Answers lines of JSON, so that tests in Python can ask our modules; for tests/unit/asking.py. */
import { createInterface } from "node:readline";

import { emptyProgress, history, merge, parse } from "../../docs/assets/progress/rules.js";
import { kinds } from "../../docs/assets/quiz/kinds/index.js";

/** @type {Record<string, (...given: any[]) => unknown>} */
const questions = {
  merge: (documents) =>
    documents.reduce(
      (/** @type {any} */ one, /** @type {any} */ other) => merge(one, other),
      emptyProgress(),
    ),
  parse: (text) => parse(text),
  history: (document) => Object.fromEntries(history(document)),
  grade: async (kind, key, given) => (await kinds[kind]?.())?.grade(key, given),
  fits: async (kind, options, given) => (await kinds[kind]?.())?.fits(options, given),
};

for await (const line of createInterface({ input: process.stdin })) {
  const [name, ...given] = JSON.parse(line);
  console.log(JSON.stringify((await questions[name]?.(...given)) ?? null));
}

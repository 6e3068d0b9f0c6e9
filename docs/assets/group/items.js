/**
 * What a group's answers tell of a question itself. Knows no page and no storage.
 *
 * @typedef {import("./rules.js").Share} Share
 * @typedef {import("./facts.js").Learner} Learner @typedef {import("./facts.js").Key} Key
 * @typedef {{ least: number, most: number } | null} Between shares from 0 to 1
 * @typedef {{ between: Between, before: Share, after: Share, r: number | null, signs: string[],
 *   doubts: Record<string, number> }} Item right before and after the lesson, of those who did both
 * @typedef {{ right: boolean, picked: string[], rest: number | null }} Given the first answer of one
 *   person; what was chosen; which share of the person's other first answers is right, from 0 to 1
 */
import { DOUBTS } from "../quiz/doubts.js";

/** Answers; with fewer a group tells nothing of a question. */
export const LEAST = 20;
const DISTRACTED = 40; // answers, to say that nobody takes an option

const EASY = 0.9;
const WEAK = 0.1;
const TAKEN = 0.4;
const DEAD = 0.05;

const Z = 1.959964; // 95 %

/**
 * Between which shares the true one lies, 19 times out of 20. Wilson's score interval: E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.
 *
 * @param {Share} share
 * @returns {[number, number] | null} from 0 to 1; null where nobody has answered
 */
export function interval([right, all]) {
  if (!all) return null;
  const [p, z] = [right / all, Z ** 2 / all];
  const middle = (p + z / 2) / (1 + z);
  const half = (Z * Math.sqrt((p * (1 - p)) / all + z / (4 * all))) / (1 + z);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/**
 * Whether those who know the rest know this: Pearson's r of right (1 or 0) with the share right of
 * the person's other answers, the item-rest correlation (S. Henrysson, "Correction of item-total
 * correlations in item analysis", Psychometrika 28 (1963), 211–218). Shares, for people have
 * answered differently many.
 *
 * @param {Given[]} given
 * @returns {number | null} from −1 to 1; null where fewer than LEAST tell, or all are alike
 */
export function correlation(given) {
  const known = given.filter((one) => one.rest !== null);
  if (known.length < LEAST) return null;
  const mean = (/** @type {number[]} */ list) => list.reduce((a, b) => a + b, 0) / list.length;
  const [xs, ys] = [known.map(({ right }) => Number(right)), known.map(({ rest }) => Number(rest))];
  const [mx, my] = [mean(xs), mean(ys)];
  const product = mean(xs.map((x, n) => (x - mx) * ((ys[n] ?? 0) - my)));
  const spread = Math.sqrt(mean(xs.map((x) => (x - mx) ** 2)) * mean(ys.map((y) => (y - my) ** 2)));
  return spread > 1e-12 ? product / spread : null;
}

/**
 * What a trainer should look at: `easy` nearly all know it; `weak` who knows the rest does not know
 * this better; `key` many of the better half take one wrong option, so look at the key; `dead` an
 * option that hardly anybody takes.
 *
 * @param {Given[]} given
 * @param {string[]} wrong ids of the wrong options
 * @returns {string[]} none where fewer than LEAST have answered
 */
export function signs(given, wrong) {
  const all = given.length;
  if (all < LEAST) return [];
  const r = correlation(given);
  const share = (/** @type {Given[]} */ list, /** @type {string} */ id) =>
    list.filter(({ picked }) => picked.includes(id)).length / list.length;
  const upper = better(given);
  /** @type {[string, boolean][]} */
  const found = [
    ["easy", given.filter(({ right }) => right).length > EASY * all],
    ["weak", r !== null && r < WEAK],
    ["key", upper.length > 0 && wrong.some((id) => share(upper, id) > TAKEN)],
    ["dead", all >= DISTRACTED && wrong.some((id) => share(given, id) < DEAD)],
  ];
  return found.filter(([, is]) => is).map(([name]) => name);
}

/** The half that knows more of the rest; nobody where all know the same. @param {Given[]} given */
function better(given) {
  const known = given.filter((one) => one.rest !== null).map((one) => Number(one.rest));
  const middle = known.sort((a, b) => a - b)[Math.floor(known.length / 2)] ?? 1;
  const upper = given.filter(({ rest }) => rest !== null && rest >= middle);
  return upper.length < given.length ? upper : [];
}

/** The kinds whose answers are options. */
const LISTED = ["choice", "several"];

/**
 * How many gave which answer: the wrong ones; where LEAST have answered and options are listed, all.
 *
 * @param {import("./facts.js").Answer[]} answers
 * @param {Key} [key]
 * @returns {{ id: string, count: number, right: boolean }[]}
 */
export function taken(answers, key) {
  const all = answers.length >= LEAST && LISTED.includes(key?.kind ?? "");
  /** @type {Map<string, number>} */
  const counts = new Map(all ? key?.options.map((id) => [id, 0]) : []);
  for (const one of answers.flatMap(({ missed, picked }) => (all ? picked : missed)))
    counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({
    id,
    count,
    right: all && Boolean(key?.answer.includes(id)),
  }));
}

/** The answers to a question, each beside the rest of its person. @param {string} id @param {Learner[]} people @returns {Given[]} */
export function given(id, people) {
  return people.flatMap(({ answers }) => {
    const one = answers.get(id);
    if (!one) return [];
    const rest = answers.size - 1;
    return [
      {
        right: one.right,
        picked: one.picked,
        rest: rest ? (rightIn(answers) - Number(one.right)) / rest : null,
      },
    ];
  });
}

/** Counted once for each person. @type {WeakMap<Learner["answers"], number>} */
const known = new WeakMap();

/** @param {Learner["answers"]} answers */
function rightIn(answers) {
  const count = known.get(answers) ?? [...answers.values()].filter(({ right }) => right).length;
  known.set(answers, count);
  return count;
}

/** @param {string} id @param {Given[]} all @param {Learner[]} people @param {Key} [key] @returns {Item} */
export function itemOf(id, all, people, key) {
  const wrong = LISTED.includes(key?.kind ?? "")
    ? (key?.options ?? []).filter((one) => !key?.answer.includes(one))
    : [];
  const twice = people.filter(({ answers, before }) => answers.has(id) && before.has(id));
  const count = (/** @type {(one: Learner) => boolean | undefined} */ is) =>
    twice.filter(is).length;
  const right = all.filter((one) => one.right).length;
  const ends = all.length >= LEAST ? interval([right, all.length]) : null;
  return {
    between: ends && { least: ends[0], most: ends[1] },
    before: [count(({ before }) => before.get(id)), twice.length],
    after: [count(({ answers }) => answers.get(id)?.right), twice.length],
    r: correlation(all),
    signs: signs(all, wrong),
    doubts: Object.fromEntries(
      DOUBTS.map((name) => [name, people.filter(({ doubts }) => doubts.get(id) === name).length]),
    ),
  };
}

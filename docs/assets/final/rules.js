/**
 * Which cases a final check asks and what it tells at the end. Knows no page and no storage.
 *
 * @typedef {{ kind: string, case: boolean, alone: boolean, lesson: string, section: string, objective: string,
 *   variants: string[], reserve?: boolean }} Asked `alone`: makes sense without the text around it; `reserve`: asked here alone
 * @typedef {Record<string, Asked>} Bank
 * @typedef {{ slug: string, role: string }[]} Lessons
 * @typedef {{ right: number, all: number }} Score
 * @typedef {{ answer: "whole" | "half" | "none", flagged: boolean }} Mark how a case of a sitting stands
 */
/** How many cases of each role; what is about all roles together counts as one more. */
export const SHARES = { manager: 4, seller: 4, integrator: 4, all: 3 };

/** @param {string} [role] of a lesson @returns {keyof typeof SHARES} */
export const roleOf = (role) =>
  /** @type {any} */ (role && Object.hasOwn(SHARES, role) ? role : "all");

/**
 * The cases that a seed draws: so many of each role, of as many objectives as there are, never two
 * variants of one question. Where the reserve is large enough it gives them all, those first that
 * the reader has not seen; else all cases do, and of variants rather one that is not seen.
 *
 * @param {Bank} bank
 * @param {Lessons} lessons
 * @param {string} seed
 * @param {(question: string) => boolean} seen
 * @param {(text: string) => number} hash a number for a text, every letter stirs all bits
 */
export function draw(bank, lessons, seed, seen, hash) {
  const role = roles(bank, lessons);
  const by = (/** @type {string} */ id) => hash(`${seed} ${id}`);
  const mixed = (/** @type {string} */ a, /** @type {string} */ b) => by(a) - by(b);
  const fresh = (/** @type {string} */ a, /** @type {string} */ b) =>
    Number(seen(a)) - Number(seen(b)) || mixed(a, b);
  const ids = Object.keys(bank)
    .filter((id) => bank[id]?.alone && bank[id]?.kind !== "reflect")
    .sort(fresh);
  const kept = share(
    bank,
    single(
      bank,
      ids.filter((id) => bank[id]?.reserve),
    ),
    role,
  );
  const all = single(
    bank,
    ids.filter((id) => bank[id]?.case),
  ).sort(mixed);
  const drawn = enough(kept, role) ? kept : share(bank, all, role);
  return drawn.sort((a, b) => by(`order ${a}`) - by(`order ${b}`));
}

/** The first of each group of variants. @param {Bank} bank @param {string[]} ids */
function single(bank, ids) {
  /** @type {Set<string>} */
  const twins = new Set();
  return ids.filter((id) => !twins.has(id) && bank[id]?.variants.every((one) => twins.add(one)));
}

const WANTED = Object.values(SHARES).reduce((sum, one) => sum + one, 0);

/** So many of each role; where one has too few, the others fill the place in turn. @param {Bank} bank @param {string[]} ids @param {(question: string) => string} role */
function share(bank, ids, role) {
  const objective = (/** @type {string} */ id) => bank[id]?.objective ?? "";
  const drawn = Object.entries(SHARES).flatMap(([name, most]) =>
    spread(
      ids.filter((id) => role(id) === name),
      objective,
    ).slice(0, most),
  );
  const rest = spread(
    ids.filter((id) => !drawn.includes(id)),
    role,
  );
  return [...drawn, ...rest.slice(0, WANTED - drawn.length)];
}

/** Whether a reserve is a check: whole, and no role of the three has too few. @param {string[]} kept @param {(question: string) => string} role */
function enough(kept, role) {
  const { all, ...three } = SHARES;
  const has = (/** @type {string} */ name) => kept.filter((id) => role(id) === name).length;
  return (
    kept.length === WANTED && Object.entries(three).every(([name, least]) => has(name) >= least)
  );
}

/** The role that a question asks about, by its id. @param {Bank} bank @param {Lessons} lessons */
function roles(bank, lessons) {
  const known = Object.fromEntries(lessons.map(({ slug, role }) => [slug, role]));
  return (/** @type {string} */ id) => roleOf(known[bank[id]?.lesson ?? ""]);
}

/** One of each sort first, then the second of each. @param {string[]} ids @param {(question: string) => string} sort */
function spread(ids, sort) {
  /** @type {Map<string, number>} */
  const count = new Map();
  const turn = new Map(
    ids.map((id) => {
      count.set(sort(id), (count.get(sort(id)) ?? 0) + 1);
      return [id, count.get(sort(id)) ?? 0];
    }),
  );
  return [...ids].sort((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0));
}

/**
 * What to tell of the answers: all in all, by role, by objective with the sections to go back to.
 *
 * @param {string[]} drawn
 * @param {Bank} bank
 * @param {Lessons} lessons
 * @param {(question: string) => boolean} right
 */
export function result(drawn, bank, lessons, right) {
  const known = drawn.filter((id) => Object.hasOwn(bank, id));
  const score = (/** @type {string[]} */ ids) => ({
    right: ids.filter(right).length,
    all: ids.length,
  });
  const role = roles(bank, lessons);
  const objectives = [...new Set(known.map((id) => bank[id]?.objective ?? ""))].filter(Boolean);
  return {
    ...score(known),
    roles: Object.fromEntries(
      Object.keys(SHARES).map((one) => [one, score(known.filter((id) => role(id) === one))]),
    ),
    objectives: objectives.map((objective) => {
      const ids = known.filter((id) => bank[id]?.objective === objective);
      const places = ids
        .filter((id) => !right(id))
        .map((id) => `${bank[id]?.lesson}#${bank[id]?.section}`);
      return { objective, ...score(ids), back: [...new Set(places)] };
    }),
  };
}

/** The case that a sitting goes on at, the first without an answer; behind the last where all have one. @param {Mark[]} marks */
export function opening(marks) {
  const open = marks.findIndex(({ answer }) => answer !== "whole");
  return open < 0 ? marks.length : open;
}

/** How a case stands, by the names of what is said of it. @param {Mark} mark */
export const stateOf = ({ answer, flagged }) => (flagged ? [answer, "flagged"] : [answer]);

/** The cases that are told before a sitting is handed in: without a whole answer, and flagged. @param {Mark[]} marks */
export function pending(marks) {
  const all = [...marks.entries()];
  return {
    open: all.flatMap(([n, { answer }]) => (answer === "whole" ? [] : [n])),
    flagged: all.flatMap(([n, { flagged }]) => (flagged ? [n] : [])),
  };
}

/** The first words of a case, as many as a line of a list has room for. @param {string} text @param {number} [most] letters */
export function beginning(text, most = 60) {
  const whole = text.trim().replace(/\s+/g, " ");
  if (whole.length <= most) return whole;
  const [words = ""] = whole.slice(0, most).match(/^.*(?=\s)/) ?? [whole.slice(0, most)];
  return `${words.replace(/[^\p{L}\p{N}]+$/u, "")}…`;
}

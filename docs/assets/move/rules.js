/**
 * What a link carries to another device: the last answer to every question, as a short text.
 * Knows no page and no storage.
 *
 * A line for each attempt, the oldest first: its own id, the question's, the milliseconds since
 * the line above, the fingerprint, marks, what was given; above them the course and a sum of all
 * letters. Ids are kept, so that a link opened twice adds nothing. What would not come back
 * exactly as it was stays for the file.
 *
 * @typedef {import("../progress/rules.js").Attempt} Attempt
 * @typedef {import("../progress/rules.js").Progress} Progress
 * @typedef {Record<string, Attempt>} Attempts by their own ids
 * @typedef {(text: string) => number} Hash that a seed comes from, and the sum: another one needs
 *   another letter in packed.js
 */
import { bounded } from "../progress/bounds.js";

/** Bytes of a link that a QR code still shows legibly; and that a messenger leaves whole. */
export const ROOM = { code: 1000, link: 8000 };

/** Letters; who wrote more has written a note, and notes travel by file. */
const WORDS = 60;

const BASE = 36;
const TRIES = 36;
const PLACES = 1 + 2 * TRIES;

/** Short names of what recurs. @type {Record<string, Record<string, string>>} */
const CODES = {
  moment: { b: "before", a: "after", r: "review", f: "final" },
  confidence: { s: "sure", r: "rather", g: "guess" },
};

/** What stands for a field of an attempt, by the letter before it. @type {Record<string, { field: string, to: (value: any, attempt: Attempt, hash: Hash) => string | undefined, from: (text: string, attempt: any, hash: Hash) => unknown }>} */
const MARKS = {
  m: {
    field: "moment",
    to: (value) => code("moment", value),
    from: (text) => meant("moment", text),
  },
  c: {
    field: "confidence",
    to: (value) => code("confidence", value),
    from: (text) => meant("confidence", text),
  },
  h: { field: "hints", to: digits, from: number },
  v: { field: "revealed", to: () => "", from: () => true },
  t: { field: "sitting", to: String, from: String },
  k: { field: "clock", to: digits, from: number },
  // A seed is the hash of where the question stood: its place in the list of such places is shorter.
  n: {
    field: "seed",
    to: placeOf,
    from: (text, attempt, hash) => hash(placeAt(number(text), attempt)),
  },
  s: {
    field: "seed",
    to: (value, attempt, hash) => (placeOf(value, attempt, hash) ? undefined : digits(value)),
    from: number,
  },
};

/**
 * The last attempt at each question at each moment, of those that still count.
 *
 * @param {Progress} progress
 * @param {Map<string, { now: Attempt[] }>} known its history
 * @returns {Attempts}
 */
export function latest({ attempts }, known) {
  const ids = new Map(Object.entries(attempts).map(([id, attempt]) => [attempt, id]));
  const last = new Map();
  for (const attempt of [...known.values()].flatMap(({ now }) => now))
    last.set(JSON.stringify([attempt.question, attempt.moment]), attempt);
  return Object.fromEntries([...last.values()].map((attempt) => [ids.get(attempt), attempt]));
}

/** The attempts as a text, and how many are left for the file. @param {string} course @param {Attempts} attempts @param {Hash} hash */
export function serialize(course, attempts, hash) {
  const all = Object.entries(attempts);
  const fit = all
    .filter((one) => travels(one, hash))
    .sort(([a, one], [b, other]) => one.at - other.at || (a < b ? -1 : 1));
  const lines = fit.map(([id, attempt], n) =>
    line(id, attempt, attempt.at - (fit[n - 1]?.[1].at ?? 0), hash),
  );
  const body = [escaped(course), ...lines].join("\n");
  return {
    text: `${digits(hash(body))}\n${body}`,
    count: fit.length,
    left: all.length - fit.length,
  };
}

/**
 * The attempts of a text, or why there are none, in a word.
 *
 * @param {string} text whoever wrote it
 * @param {string} course
 * @param {Hash} hash
 * @param {(attempt: any) => boolean} fits
 * @returns {{ status: "damaged" | "foreign" } | { status: "", attempts: Attempts }}
 */
export function parse(text, course, hash, fits) {
  const [sum = "", ...body] = text.split("\n");
  const [home, ...lines] = body;
  if (sum !== digits(hash(body.join("\n")))) return { status: "damaged" };
  if (home !== escaped(course)) return { status: "foreign" };
  let at = 0;
  try {
    const all = lines.map((one) => {
      const [id, attempt] = attemptOf(one, at, hash);
      ({ at } = attempt);
      return /** @type {const} */ ([id, attempt]);
    });
    const good = all.map(([id, one]) => [id, fits(one) && bounded("attempts", id, one)]);
    const whole = good.every(([, one]) => one);
    return whole ? { status: "", attempts: Object.fromEntries(good) } : { status: "damaged" };
  } catch {
    return { status: "damaged" };
  }
}

/** Those that are not kept yet: what is kept is never changed by a link. @param {Attempts} come @param {Attempts} kept @returns {Attempts} */
export const fresh = (come, kept) =>
  Object.fromEntries(Object.entries(come).filter(([id]) => !Object.hasOwn(kept, id)));

/** Whether it comes back as it is. @param {[string, Attempt]} one @param {Hash} hash */
function travels([id, attempt], hash) {
  if (attempt.given.some((one) => one.length > WORDS)) return false;
  if (!equal(bounded("attempts", id, attempt), attempt)) return false;
  try {
    return equal(attemptOf(line(id, attempt, attempt.at, hash), 0, hash), [id, attempt]);
  } catch {
    return false; // half a letter, for one
  }
}

/** @param {string} id @param {Attempt} attempt @param {number} since @param {Hash} hash */
function line(id, attempt, since, hash) {
  const marks = Object.entries(MARKS).flatMap(([letter, { field, to }]) => {
    const value = /** @type {any} */ (attempt)[field];
    const text = value === undefined ? undefined : to(value, attempt, hash);
    return text === undefined ? [] : letter + text;
  });
  return [
    escaped(id),
    escaped(attempt.question),
    digits(since),
    escaped(attempt.fingerprint),
    escaped(marks.join(".")),
    ...attempt.given.map(escaped),
  ].join(" ");
}

/** @param {string} text @param {number} before @param {Hash} hash @returns {[string, Attempt]} */
function attemptOf(text, before, hash) {
  const [id = "", question = "", since = "", fingerprint = "", marks = "", ...given] = text
    .split(" ")
    .map((one) => decodeURIComponent(one));
  /** @type {any} */
  const attempt = { question, given, at: before + number(since), fingerprint };
  const pairs = marks
    ? marks.split(".").map((mark) => /** @type {const} */ ([mark[0] ?? "", mark.slice(1)]))
    : [];
  if (new Set(pairs.map(([letter]) => letter)).size < pairs.length) throw new Error("twice a mark");
  // The seed last: it leans on the others.
  pairs.sort(([a], [b]) => Number(a === "n") - Number(b === "n"));
  for (const [letter, value] of pairs) {
    const mark = Object.hasOwn(MARKS, letter) ? MARKS[letter] : undefined;
    if (!mark) throw new Error(`unknown mark ${letter}`);
    attempt[mark.field] = mark.from(value, attempt, hash);
  }
  return [id, attempt];
}

/** Where a question may have stood when its rows were mixed: one of so many places, by number. @param {number} n @param {Attempt} attempt */
function placeAt(n, { question, moment, sitting }) {
  if (n === 0) return `${sitting} ${question}`;
  const [time, after] = [Math.floor((n - 1) / 2), (n - 1) % 2];
  return n > 0 && n < PLACES ? `q-${question}${after ? `-${moment}` : ""} ${time}` : "";
}

/** @param {number} seed @param {Attempt} attempt @param {Hash} hash */
function placeOf(seed, attempt, hash) {
  for (let n = 0; n < PLACES; n++) if (hash(placeAt(n, attempt)) === seed) return digits(n);
  return undefined;
}

/** @param {string} field @param {string} value */
const code = (field, value) =>
  Object.entries(CODES[field] ?? {}).find(([, one]) => one === value)?.[0];

/** @param {string} field @param {string} letter @returns {string} */
function meant(field, letter) {
  const codes = CODES[field] ?? {};
  if (!Object.hasOwn(codes, letter)) throw new Error(`unknown ${field} ${letter}`);
  return codes[letter] ?? "";
}

/** A blank parts the fields, an end of line the attempts. @param {string} text */
function escaped(text) {
  return text.replace(/[%\s]|\p{Surrogate}/gu, encodeURIComponent);
}

/** @param {number} value */
function digits(value) {
  return value.toString(BASE);
}

/** @param {string} text */
function number(text) {
  return Number.parseInt(text, BASE);
}

/** Whatever the order of their fields. @param {unknown} one @param {unknown} other */
function equal(one, other) {
  const plain = (/** @type {any} */ value) =>
    JSON.stringify(value, (_, part) =>
      part && typeof part === "object" && !Array.isArray(part)
        ? Object.entries(part)
            .filter(([, piece]) => piece !== undefined)
            .sort()
        : part,
    );
  return plain(one) === plain(other);
}

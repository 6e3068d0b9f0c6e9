/**
 * The file that a reader takes along: what is kept, with the name of the course.
 * Knows no page and no storage.
 *
 * @typedef {import("../progress/rules.js").Progress} Progress
 * @typedef {{ status: string, added?: number, skipped?: number, progress?: Progress }} Imported what to
 *   say of a file, and what there will be when it has been added
 * @typedef {{ merge: (one: any, other: any) => Progress, parse: (text: string) => Progress | null,
 *   tables: Record<string, (value: any) => boolean> }} Rules
 */
import { bounded } from "../progress/bounds.js";

/** Bytes; a browser keeps five million letters at most. */
export const HUGE = 20_000_000;

/** @param {string} course @param {Progress} progress @param {Date} now */
export function serialize(course, progress, now) {
  return JSON.stringify(
    { course, name: progress.entries.name?.value[0], saved: now.toISOString(), ...progress },
    null,
    1,
  );
}

/**
 * What a file brings to what is kept; what cannot be read of it is left out and counted.
 *
 * @param {string} text
 * @param {string} course
 * @param {Progress} kept
 * @param {Rules} rules
 * @returns {Imported}
 */
export function importFile(text, course, kept, rules) {
  const { status, skipped = 0, whole, part } = parseFile(text, course, kept.version, rules);
  if (!whole || part) return { status: status || "part" }; // its empty answers must not come over full ones
  const progress = rules.merge(kept, whole);
  const added = Object.keys(rules.tables).reduce(
    (sum, name) => sum + news(kept, progress, name),
    0,
  );
  return { status: skipped ? "partly" : added ? "merged" : "same", added, skipped, progress };
}

/**
 * What a file holds by itself, and whose it says it is.
 *
 * @param {string} text
 * @param {string} course
 * @param {number} version of today
 * @param {Pick<Rules, "parse" | "tables">} rules
 * @returns {{ status: string, skipped?: number, whole?: Progress, name?: unknown, saved?: unknown, part?: unknown }}
 */
export function parseFile(text, course, version, rules) {
  /** @type {any} */
  let found;
  try {
    found = JSON.parse(text);
  } catch {
    return { status: "damaged" };
  }
  if (!isTable(found) || !isTable(found.attempts) || !isTable(found.resets))
    return { status: "damaged" };
  if (found.course !== course) return { status: "foreign" };
  if (!Number.isInteger(found.version) || found.version < 1) return { status: "damaged" };
  if (found.version > version) return { status: "newer" };
  return {
    status: "",
    ...sound(found, version, rules),
    name: found.name,
    saved: found.saved,
    part: found.part,
  };
}

/** Only the records that are as they should be. @param {any} found @param {number} version @param {Pick<Rules, "parse" | "tables">} rules */
function sound(found, version, { tables, parse }) {
  let skipped = 0;
  /** @type {Record<string, any>} */
  const whole = { version: found.version };
  for (const [name, fits] of Object.entries(tables)) {
    const table = isTable(found[name]) ? found[name] : {};
    const all = Object.entries(table);
    const good = all.flatMap(([id, value]) => {
      const one = isTable(value) && fits(value) && bounded(name, id, value);
      return one ? [/** @type {const} */ ([id, one])] : [];
    });
    skipped += all.length - good.length;
    const same = good.length === all.length && good.every(([id, one]) => one === table[id]);
    whole[name] = same ? table : Object.fromEntries(good);
  }
  // Written out and read again only where it has to be raised: a group's files are many.
  return {
    whole: /** @type {Progress} */ (
      found.version === version ? whole : parse(JSON.stringify(whole))
    ),
    skipped,
  };
}

/** How many records of a table are new or newer. @param {any} before @param {any} after @param {string} name */
function news(before, after, name) {
  const same = (/** @type {any} */ one, /** @type {any} */ other) =>
    one === other || JSON.stringify(one) === JSON.stringify(other);
  return Object.keys(after[name]).filter(
    (id) => !Object.hasOwn(before[name], id) || !same(before[name][id], after[name][id]),
  ).length;
}

/** @param {unknown} value */
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

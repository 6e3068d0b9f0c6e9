/**
 * What is remembered of a calendar, and only if the reader says so: `calendar/title/<digest>`, the
 * row of the week that a title belongs to, where the digest is a number made of the title and not
 * the title itself; `calendar/clients`, the names. A measured week is `week/…` of balance/weeks.js.
 */
import { lastTeam as lastOf, serializeWeek, weekEntry } from "../balance/weeks.js";
import { entry, named, write } from "../progress/entries.js";
import { store } from "../progress/store.js";

const TITLE = "calendar/title/";
const CLIENTS = "calendar/clients";
const ROOM = 500; // some 30 KB; whoever answers more has long seen their week

/** A number for a title, the same on all devices and for ever: it is stored. It has 53 bits, for the 32 of quiz/mix.js would take two titles for one. @param {string} key @returns {string} */
export function digestOf(key) {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < key.length; at++) {
    one = Math.imul(one ^ key.charCodeAt(at), 2654435761);
    other = Math.imul(other ^ key.charCodeAt(at), 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}

/** Whether the reader has said so. */
export const isRemembering = () => named(TITLE).length > 0 || entry(CLIENTS).length > 0;

/** What was answered before. @param {Iterable<string>} keys of titles @returns {Map<string, string>} */
export function rememberedAnswers(keys) {
  const known = new Set(named(TITLE));
  /** @type {Map<string, string>} */
  const found = new Map();
  if (!known.size) return found;
  for (const key of keys) {
    const title = TITLE + digestOf(key);
    if (known.has(title)) found.set(key, entry(title)[0] ?? "");
  }
  return found;
}

export const rememberedClients = () => entry(CLIENTS);

/** @param {Map<string, string>} answers @param {string[]} clients */
export function remember(answers, clients) {
  const known = new Set(named(TITLE));
  /** @type {Record<string, string[]>} */
  const changed = {};
  for (const [key, answer] of answers) {
    const title = TITLE + digestOf(key);
    if (answer ? entry(title)[0] === answer : !known.has(title)) continue;
    if (known.size >= ROOM && !known.has(title)) break;
    known.add(title);
    changed[title] = answer ? [answer] : [];
  }
  if (`${entry(CLIENTS)}` !== `${clients}`) changed[CLIENTS] = clients;
  if (Object.keys(changed).length) write(changed);
}

/** Take all of it away again, the measured weeks excepted. */
export function forget() {
  const names = [...named(TITLE), ...(entry(CLIENTS).length ? [CLIENTS] : [])];
  if (names.length) write(Object.fromEntries(names.map((one) => [one, []])));
}

/** The team of the week that was measured last, as it is typed. */
export const lastTeam = () => lastOf(named("week/").map((name) => entry(name)));

/** @param {import("../balance/weeks.js").Week} week @returns {boolean} whether the browser took it */
export function saveWeek(week) {
  write({ [weekEntry(week)]: serializeWeek(week) });
  return store.trouble !== "refused";
}

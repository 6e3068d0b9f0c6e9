/**
 * The whole way from a file to hours by title, for the worker and for the tests: ical.js is handed
 * in, nothing else is needed. Knows no page and no storage.
 *
 * @typedef {{ from: string, to: string, zone: string, owner: string | null, file?: string }} Wish the
 *   days; the reader's zone; whose answers to invitations count, null where the file shall say it
 *   itself; what the file is called
 * @typedef {{ events: import("./event.js").Event[], zones: string[][], names: string[], broken: string[] }} Calendar
 *   `names`: addresses that the file gives for its owner; `broken`: titles of what has no start
 */
import { blocksOf } from "./blocks.js";
import { addressIn, eventOf } from "./event.js";
import { hoursOf, leave, meetingsOf } from "./hours.js";
import { propertyOf, textIn } from "./lines.js";
import { frameOf } from "./period.js";
import { textOf } from "./text.js";
import { Zones } from "./zones.js";

const PEOPLE = 6;
const ANSWERS = new Set(["ACCEPTED", "DECLINED", "TENTATIVE"]);

/**
 * @param {any} _ICAL both halves of the way take it first; it is needed for the zones alone
 * @param {Uint8Array} bytes
 * @param {(share: number) => void} [onProgress] how much is done, of 1
 * @returns {Calendar & { wrong?: undefined } | { wrong: string }}
 */
export function readCalendar(_ICAL, bytes, onProgress = () => {}) {
  const { text, wrong } = textOf(bytes);
  if (wrong !== undefined) return { wrong };
  const { events: blocks, zones, head, cut } = blocksOf(text);
  if (cut) return { wrong: "cut" };
  if (!blocks.length) return { wrong: "none" };
  /** @type {string[]} */
  const broken = [];
  const events = blocks.flatMap((lines, place) => {
    onProgress(place / blocks.length);
    try {
      return [eventOf(lines)];
    } catch {
      broken.push(titleOf(lines));
      return [];
    }
  });
  const names = ["X-OWNER", "X-WR-CALNAME", "X-WR-RELCALID"].map((name) =>
    addressIn(head[name] ?? ""),
  );
  return events.length ? { events, zones, names, broken } : { wrong: "broken" };
}

/** @param {string[]} lines of an event that cannot be read */
const titleOf = (lines) =>
  lines.map(propertyOf).flatMap((one) => (one?.name === "SUMMARY" ? textIn(one.value) : []))[0] ??
  "";

/**
 * @param {any} ICAL
 * @param {Calendar} calendar
 * @param {Wish} wish
 * @param {(share: number) => void} [onProgress]
 */
export function countHours(ICAL, calendar, wish, onProgress = () => {}) {
  const { events, broken } = calendar;
  const zones = new Zones(ICAL, calendar.zones, wish.zone);
  const frame = frameOf(wish, (moment) => zones.utc(moment));
  const { meetings, often, odd } = meetingsOf(events, zones, frame, (done) =>
    onProgress(done / events.length),
  );
  const people = peopleOf(meetings);
  const owner = wish.owner ?? ownerOf(people, [...calendar.names, ...addressesIn(wish.file ?? "")]);
  const { titles, left, twice } = hoursOf(meetings, frame, owner);
  for (const event of often) leave(left, "often", event);
  for (const event of [...odd, ...broken.map((title) => ({ title }))]) leave(left, "broken", event);
  return {
    ...{ titles, left, twice, owner, count: events.length + broken.length },
    unknown: [...zones.unknown].slice(0, 3),
    span: spanOf(events),
    people: people.slice(0, PEOPLE).map(({ address, declined }) => ({ address, declined })),
  };
}

/** Google calls the file that it gives by the address of its owner: `me@example.org.ics`. @param {string} file */
const addressesIn = (file) =>
  file
    .toLowerCase()
    .replace(/\.ics\b.*$/, "")
    .match(/[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/g) ?? [];

/** Everybody who was invited, most often first; of two alike who has answered more often. @param {import("./hours.js").Meeting[]} meetings */
function peopleOf(meetings) {
  /** @type {Map<string, { address: string, times: number, declined: number, answers: number }>} */
  const found = new Map();
  for (const { event } of meetings) {
    for (const [address, answer] of event.people) {
      const one = found.get(address) ?? { address, times: 0, declined: 0, answers: 0 };
      one.times++;
      one.declined += Number(answer === "DECLINED");
      one.answers += Number(ANSWERS.has(answer));
      found.set(address, one);
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times || b.answers - a.answers);
}

/** Whom the file names, as far as any meeting knows them; else whoever was invited most often. @param {{ address: string }[]} people @param {string[]} names */
function ownerOf(people, names) {
  const known = new Set(people.map(({ address }) => address));
  return names.find((name) => known.has(name)) ?? people[0]?.address ?? "";
}

/** The first and the last day that any event begins on, without what repeats. @param {import("./event.js").Event[]} events */
function spanOf(events) {
  let [first, last] = [Infinity, -Infinity];
  for (const { start } of events) {
    first = Math.min(first, start.wall);
    last = Math.max(last, start.wall);
  }
  return {
    from: new Date(first).toISOString().slice(0, 10),
    to: new Date(last).toISOString().slice(0, 10),
  };
}

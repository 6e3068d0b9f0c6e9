/**
 * The whole way from a file to hours by title, for the worker and for the tests: ical.js is handed
 * in, nothing else is needed. Knows no page and no storage.
 *
 * @typedef {{ from: string, to: string, zone: string, owner: string | null }} Wish the days; the
 *   reader's zone; whose answers to invitations count, null where the file shall say it itself
 * @typedef {{ events: import("./event.js").Event[], zones: string[][], name: string, broken: number }} Calendar
 */
import { blocksOf } from "./blocks.js";
import { eventOf } from "./event.js";
import { hoursOf, meetingsOf } from "./hours.js";
import { frameOf } from "./period.js";
import { textOf } from "./text.js";
import { Zones } from "./zones.js";

const PEOPLE = 6;

/**
 * @param {any} ICAL
 * @param {Uint8Array} bytes
 * @param {(share: number) => void} [onProgress] how much is done, of 1
 * @returns {Calendar & { wrong?: undefined } | { wrong: string }}
 */
export function readCalendar(ICAL, bytes, onProgress = () => {}) {
  const { text, wrong } = textOf(bytes);
  if (wrong !== undefined) return { wrong };
  const { events: blocks, zones, head, cut } = blocksOf(text);
  if (cut) return { wrong: "cut" };
  if (!blocks.length) return { wrong: "none" };
  let broken = 0;
  const events = blocks.flatMap((lines, place) => {
    onProgress(place / blocks.length);
    try {
      return [eventOf(ICAL, lines)];
    } catch {
      broken++;
      return [];
    }
  });
  const name = (head["X-WR-CALNAME"] ?? head["X-WR-RELCALID"] ?? "").toLowerCase();
  return events.length ? { events, zones, name, broken } : { wrong: "broken" };
}

/**
 * @param {any} ICAL
 * @param {Calendar} calendar
 * @param {Wish} wish
 * @param {(share: number) => void} [onProgress]
 */
export function countHours(
  ICAL,
  { events, zones: blocks, name, broken },
  wish,
  onProgress = () => {},
) {
  const zones = new Zones(ICAL, blocks, wish.zone);
  const frame = frameOf(wish, (moment) => zones.utc(moment));
  const { meetings, often, odd } = meetingsOf(ICAL, events, zones, frame, (done) =>
    onProgress(done / events.length),
  );
  const people = peopleOf(meetings);
  const owner = wish.owner ?? ownerOf(people, name);
  const { titles, left, twice } = hoursOf(meetings, frame, owner);
  for (const [reason, times] of Object.entries({ often, broken: broken + odd }))
    if (times) left[reason] = { times, ms: 0 };
  return {
    ...{
      titles,
      left,
      twice,
      owner,
      unknown: [...zones.unknown].slice(0, 3),
      span: spanOf(events),
    },
    people: people.slice(0, PEOPLE).map(({ address, declined }) => ({ address, declined })),
  };
}

/** Everybody who was invited, most often first. @param {import("./hours.js").Meeting[]} meetings */
function peopleOf(meetings) {
  /** @type {Map<string, { address: string, times: number, declined: number }>} */
  const found = new Map();
  for (const { event } of meetings) {
    for (const [address, answer] of event.people) {
      const one = found.get(address) ?? { address, times: 0, declined: 0 };
      found.set(address, {
        ...one,
        times: one.times + 1,
        declined: one.declined + Number(answer === "DECLINED"),
      });
    }
  }
  return [...found.values()].sort((a, b) => b.times - a.times);
}

/** Google calls a calendar by its owner's address; else whoever was invited most often. @param {{ address: string, times: number }[]} people @param {string} name */
function ownerOf(people, name) {
  return (
    people.find(({ address }) => address && address === name)?.address ?? people[0]?.address ?? ""
  );
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

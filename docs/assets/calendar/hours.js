/**
 * From the events of a calendar to the hours of a period by title: what counts, what is left out
 * and why, and every hour once. Knows no page and no storage.
 */
import { DAY } from "../kit/clock.js";
import { Budget, TooOften, dayAtHome, drop, startsOf } from "./repeat.js";
import { seriesOf } from "./series.js";
import { keyOf } from "./titles.js";

/** @typedef {import("./event.js").Event} Event @typedef {import("./zones.js").Zones} Zones @typedef {import("./repeat.js").Frame} Frame @typedef {import("./repeat.js").Utc} Utc */
/** @typedef {{ from: number, to: number, event: Event, whole: boolean }} Meeting one time that an event takes place, UTC; `whole`: from midnight to midnight */
/** @typedef {{ key: string, title: string, ms: number, times: number }} Title */
/** @typedef {{ times: number, ms: number, titles: string[] }} Lot @typedef {Record<string, Lot>} Left by the reason; a few titles of them */

const NAMED = 5; // titles of what is left out for one reason
const MINUTE = 60_000;
const NEARLY = 0.9;

/** Why an event does not count; the first that holds is told. @type {Record<string, (meeting: Meeting, owner: string) => boolean>} */
const REASONS = {
  cancelled: ({ event }) => event.cancelled,
  declined: ({ event }, owner) => event.people.get(owner) === "DECLINED",
  whole: ({ event, whole }) => event.whole || event.start.day || whole,
  free: ({ event }) => event.free,
  long: ({ from, to }) => to - from >= DAY,
  moment: ({ from, to }) => to <= from,
};

/**
 * @param {Event[]} events
 * @param {Zones} zones
 * @param {Frame} period UTC
 * @param {(done: number) => void} onProgress how many events are done
 * @returns {{ meetings: Meeting[], often: Event[], odd: Event[] }} `odd`: with rules that make no sense
 */
export function meetingsOf(events, zones, period, onProgress) {
  const utc = zones.utc.bind(zones);
  const budget = new Budget();
  const { masters, instead } = seriesOf(meant(events), utc);
  /** @type {Meeting[]} */
  const meetings = [];
  /** @type {Event[]} */
  const often = [];
  masters.forEach((event, place) => {
    onProgress(place);
    try {
      meetings.push(...series(event, instead.get(event.uid) ?? [], period, utc, budget));
    } catch (error) {
      if (!(error instanceof TooOften)) throw error;
      often.push(event);
    }
  });
  const moved = [...instead.values()].flat().filter(({ onwards }) => !onwards);
  meetings.push(...moved.flatMap((event) => within(meeting(event, utc(event.start), utc), period)));
  return { meetings, often, odd: events.filter(({ odd }) => odd) };
}

/** A mark that (nearly) all events bear, as Bitrix24 writes «free», says nothing of any. @param {Event[]} events @returns {Event[]} */
function meant(events) {
  const timed = events.filter(({ start, whole }) => !start.day && !whole);
  const free = timed.filter((event) => event.free);
  if (!free.length || free.length < timed.length * NEARLY) return events;
  return events.map((event) => ({ ...event, free: false }));
}

/**
 * @param {Event} event
 * @param {Event[]} moved what takes the place of some of its times
 * @param {Frame} period
 * @param {Utc} utc
 * @param {Budget} budget
 */
function series(event, moved, period, utc, budget) {
  const gone = (/** @type {Event} */ one) => (one.instead ? utc(one.instead) : Infinity);
  const later = moved.filter(({ onwards }) => onwards).sort((a, b) => gone(b) - gone(a)); // the newest change first
  const frame = widened(event, later, period, utc);
  const starts = startsOf(event, frame, utc, budget);
  drop(
    starts,
    moved.flatMap(({ instead, onwards }) => (instead && !onwards ? [instead] : [])),
    event.start,
    utc,
  );
  return [...starts].flatMap(([at, { lasts }]) => {
    const change = later.find((one) => gone(one) <= at);
    const moment = change
      ? meeting(change, at + utc(change.start) - gone(change), utc)
      : meeting(event, at, utc, lasts);
    return within(moment, period);
  });
}

/** Where a time may begin that reaches into the period. @param {Event} event @param {Event[]} later @param {Frame} period @param {Utc} utc @returns {Frame} */
function widened(event, later, period, utc) {
  const moves = later.map((one) => Math.abs(utc(one.start) - (one.instead ? utc(one.instead) : 0)));
  const lengths = [event, ...later].map((one) => meeting(one, 0, utc).to);
  const shift = Math.max(0, ...moves);
  const lasts = Math.max(0, ...lengths, ...event.more.map((one) => one.lasts ?? 0));
  return { from: period.from - lasts - shift, to: period.to + shift };
}

/** @param {Event} event @param {number} from @param {Utc} utc @param {number} [lasts] this time, if not as always @returns {Meeting} */
function meeting(event, from, utc, lasts) {
  const to = from + (lasts ?? lengthOf(event, utc));
  return { from, to, event, whole: isWhole(from, to, event.start, utc) };
}

/** People see the end: a length that says otherwise is a program's. @param {Event} event @param {Utc} utc */
function lengthOf({ start, end, lasts }, utc) {
  const seen = end ? utc(end) - utc(start) : null;
  if (seen !== null && (seen > 0 || lasts === null)) return seen;
  return lasts ?? (start.day ? DAY : 0);
}

/** From 00:00 to 23:59, as many programs write a whole day. @param {number} from @param {number} to @param {import("./moment.js").Moment} start @param {Utc} utc */
function isWhole(from, to, { wall, zone }, utc) {
  if (to - from < DAY - MINUTE || to - from > DAY) return false;
  return (
    wall % DAY === 0 ||
    (zone === "Z" && utc({ wall: dayAtHome(from, utc), zone: "", day: true }) === from)
  );
}

/** @param {Meeting} one @param {Frame} period @returns {Meeting[]} */
const within = (one, period) =>
  one.from < period.to && (one.to > period.from || one.from >= period.from) ? [one] : [];

/**
 * The hours by title; of those that overlap each counts once, for the meeting that is shorter.
 *
 * @param {Meeting[]} meetings
 * @param {Frame} period
 * @param {string} owner
 */
export function hoursOf(meetings, period, owner) {
  /** @type {Left} */
  const left = {};
  /** @type {Meeting[]} */
  const counted = [];
  for (const one of meetings) {
    const reason = Object.keys(REASONS).find((name) => REASONS[name]?.(one, owner));
    const clipped = {
      ...one,
      from: Math.max(one.from, period.from),
      to: Math.min(one.to, period.to),
    };
    if (!reason) counted.push(clipped);
    else leave(left, reason, one.event, Math.max(0, clipped.to - clipped.from));
  }
  const own = painted(counted);
  /** @type {Map<string, Title>} */
  const titles = new Map();
  counted.forEach(({ event: { title } }, place) => {
    const key = keyOf(title);
    if (!titles.has(key)) titles.set(key, { key, title, ms: 0, times: 0 });
    add(/** @type {Title} */ (titles.get(key)), own[place] ?? 0);
  });
  const sum = counted.reduce((all, { from, to }) => all + to - from, 0);
  const list = [...titles.values()].sort((a, b) => b.ms - a.ms || (a.key < b.key ? -1 : 1));
  return { titles: list, left, twice: sum - list.reduce((all, { ms }) => all + ms, 0) };
}

/** @param {Left} left @param {string} reason @param {{ title: string }} event @param {number} [ms] */
export function leave(left, reason, { title }, ms = 0) {
  const lot = (left[reason] ??= { times: 0, ms: 0, titles: [] });
  add(lot, ms);
  if (lot.titles.length < NAMED && !lot.titles.includes(title)) lot.titles.push(title);
}

/** @param {{ times: number, ms: number }} to @param {number} ms */
function add(to, ms) {
  to.times++;
  to.ms += ms;
}

/**
 * How long each meeting has the time for itself: the shorter takes it first, of two alike the one
 * that begins later. Every piece of time is taken once, however many there are.
 *
 * @param {Meeting[]} meetings
 * @returns {number[]} milliseconds
 */
function painted(meetings) {
  const edges = [...new Set(meetings.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const place = new Map(edges.map((edge, at) => [edge, at]));
  const next = edges.map((_, at) => at); // where the next free piece begins
  const free = (/** @type {number} */ at) => {
    let end = at;
    while (next[end] !== end) end = next[end] ?? end;
    for (let one = at; one !== end; ) [one, next[one]] = [next[one] ?? end, end];
    return end;
  };
  const order = meetings
    .map((_, at) => at)
    .sort((a, b) =>
      compare(/** @type {Meeting} */ (meetings[a]), /** @type {Meeting} */ (meetings[b])),
    );
  const own = meetings.map(() => 0);
  for (const at of order) {
    const { from, to } = /** @type {Meeting} */ (meetings[at]);
    const end = place.get(to) ?? 0;
    for (let piece = free(place.get(from) ?? 0); piece < end; piece = free(piece)) {
      own[at] = (own[at] ?? 0) + (edges[piece + 1] ?? 0) - (edges[piece] ?? 0);
      next[piece] = piece + 1;
    }
  }
  return own;
}

/** @param {Meeting} one @param {Meeting} other */
const compare = (one, other) =>
  one.to - one.from - (other.to - other.from) || other.from - one.from;

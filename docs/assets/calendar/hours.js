/**
 * From the events of a calendar to the hours of a period by title: what counts, what is left out
 * and why, and every hour once. Knows no page and no storage.
 */
import { DAY } from "../kit/clock.js";
import { Budget, TooOften, drop, startsOf } from "./repeat.js";
import { keyOf } from "./titles.js";

/** @typedef {import("./event.js").Event} Event @typedef {import("./zones.js").Zones} Zones @typedef {import("./repeat.js").Frame} Frame */
/** @typedef {{ from: number, to: number, event: Event }} Meeting one time that an event takes place, UTC */
/** @typedef {{ key: string, title: string, ms: number, times: number }} Title @typedef {Record<string, { times: number, ms: number }>} Left */

/** Why an event does not count; the first that holds is told. @type {Record<string, (meeting: Meeting, owner: string) => boolean>} */
const REASONS = {
  cancelled: ({ event }) => event.cancelled,
  declined: ({ event }, owner) => event.people.get(owner) === "DECLINED",
  whole: ({ event }) => event.whole || event.start.day,
  free: ({ event }) => event.free,
  long: ({ from, to }) => to - from >= DAY,
  moment: ({ from, to }) => to <= from,
};

/**
 * @param {any} ICAL
 * @param {Event[]} events
 * @param {Zones} zones
 * @param {Frame} period UTC
 * @param {(done: number) => void} onProgress how many events are done
 * @returns {{ meetings: Meeting[], often: number, odd: number }} `odd`: rules that make no sense
 */
export function meetingsOf(ICAL, events, zones, period, onProgress) {
  const utc = zones.utc.bind(zones);
  const budget = new Budget();
  const { masters, instead } = sorted(events);
  /** @type {Meeting[]} */
  const meetings = [];
  let [often, odd] = [0, 0];
  masters.forEach((event, place) => {
    onProgress(place);
    try {
      meetings.push(...series(ICAL, event, instead.get(event.uid) ?? [], period, utc, budget));
    } catch (error) {
      if (error instanceof TooOften) often++;
      else odd++;
    }
  });
  const moved = [...instead.values()].flat().filter(({ onwards }) => !onwards);
  meetings.push(...moved.flatMap((event) => within(meeting(event, utc(event.start), utc), period)));
  return { meetings, often, odd };
}

/** One of each: a file that was joined of two holds some twice. @param {Event[]} events */
function sorted(events) {
  /** @type {Map<unknown, Event>} */
  const known = new Map();
  events.forEach((event, place) => {
    const name = event.uid ? `${event.uid} ${event.instead?.wall ?? ""}` : place;
    if (!known.has(name) || (known.get(name)?.sequence ?? 0) <= event.sequence)
      known.set(name, event);
  });
  /** @type {Map<string, Event[]>} */
  const instead = new Map();
  const masters = [...known.values()].filter((event) => {
    if (event.instead) instead.set(event.uid, [...(instead.get(event.uid) ?? []), event]);
    return !event.instead;
  });
  return { masters, instead };
}

/**
 * @param {any} ICAL
 * @param {Event} event
 * @param {Event[]} moved what takes the place of some of its times
 * @param {Frame} period
 * @param {(moment: import("./event.js").Moment) => number} utc
 * @param {Budget} budget
 */
function series(ICAL, event, moved, period, utc, budget) {
  const { from: begun, to: ended } = meeting(event, utc(event.start), utc);
  const later = moved.filter(({ onwards }) => onwards).sort((a, b) => gone(b) - gone(a)); // the newest change first
  const shift = Math.max(0, ...later.map((one) => Math.abs(utc(one.start) - gone(one))));
  const lasts = Math.max(ended - begun, ...later.map((one) => meeting(one, 0, utc).to), 0);
  const frame = { from: period.from - lasts - shift, to: period.to + shift };
  const starts = startsOf(ICAL, event, frame, utc, budget);
  drop(
    starts,
    moved.flatMap(({ instead, onwards }) => (instead && !onwards ? [instead] : [])),
    utc,
  );
  return [...starts.keys()].flatMap((at) => {
    const change = later.find((one) => gone(one) <= at);
    const moment = change
      ? meeting(change, at + utc(change.start) - gone(change), utc)
      : meeting(event, at, utc);
    return within(moment, period);
  });

  /** @param {Event} one */
  function gone(one) {
    return one.instead ? utc(one.instead) : Infinity;
  }
}

/** @param {Event} event @param {number} from @param {(moment: import("./event.js").Moment) => number} utc @returns {Meeting} */
function meeting(event, from, utc) {
  const { start, end, lasts } = event;
  const ms = lasts ?? (end ? utc(end) - utc(start) : start.day ? DAY : 0);
  return { from, to: from + ms, event };
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
    else add((left[reason] ??= { times: 0, ms: 0 }), Math.max(0, clipped.to - clipped.from));
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

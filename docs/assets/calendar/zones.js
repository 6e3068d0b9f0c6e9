/**
 * What a clock on the wall of some zone means in UTC: by the browser's zones, which know what has
 * changed since; by the file's own where the browser has no such name.
 * Knows no page and no storage.
 */
import { DAY } from "../kit/clock.js";
import { WINDOWS } from "./windows.js";

/** @typedef {import("./moment.js").Moment} Moment @typedef {(wall: number) => number} Zone from wall to UTC */

export class Zones {
  /** What the file says itself. @type {Map<string, Zone>} */
  own = new Map();

  /** @type {Map<string, Zone>} */
  found = new Map();

  /** Names that nobody knows: their times are taken for the reader's. @type {Set<string>} */
  unknown = new Set();

  /** @param {any} ICAL @param {string[][]} blocks of VTIMEZONE @param {string} home the reader's zone, as Intl calls it */
  constructor(ICAL, blocks, home) {
    this.home = intl(home) ?? ((wall) => wall);
    for (const block of blocks) {
      const [name, zone] = written(ICAL, block) ?? [];
      if (name && zone) this.own.set(name, zone);
    }
  }

  /** @param {Moment} moment @returns {number} */
  utc({ wall, zone }) {
    if (zone === "Z") return wall;
    let known = this.found.get(zone);
    if (!known) this.found.set(zone, (known = this.find(zone)));
    return known(wall);
  }

  /** @param {string} name @returns {Zone} */
  find(name) {
    const zone = name ? (knownZone(name) ?? this.own.get(name) ?? shifted(name)) : this.home;
    if (!zone) this.unknown.add(name);
    return zone ?? this.home;
  }
}

/** @param {any} ICAL @param {string[]} block @returns {[string, Zone] | null} null where it is damaged, or would be computed for hours */
function written(ICAL, block) {
  if (block.some((line) => /^RRULE/i.test(line) && !/FREQ=YEARLY/i.test(line))) return null;
  try {
    const component = new ICAL.Component(ICAL.parse(whole(block).join("\r\n")));
    const { first, before } = earliest(component);
    const zone = new ICAL.Timezone({ component, tzid: component.getFirstPropertyValue("tzid") });
    const offset = (/** @type {number} */ at) =>
      1000 * (at < first ? before : zone.utcOffset(timeOf(ICAL, at)));
    offset(first); // what is damaged shows itself only when it is asked
    return [String(zone.tzid), byDay((wall) => wall - offsetOn(wall, offset))];
  } catch {
    return null;
  }
}

/** Without what says nothing; ical.js forgets that the start is an onset too, where others are listed. @param {string[]} block */
function whole(block) {
  const lines = block.filter((line) => !/^[\w-]+[^:]*:\s*$/.test(line));
  const ends = lines.flatMap((line, at) => (/^END:/i.test(line) ? [at] : []));
  return lines.flatMap((line, at) => {
    const start = /^DTSTART[^:]*:(.*)$/i.exec(line)?.[1];
    const begin = ends.filter((end) => end < at).at(-1) ?? 0;
    const end = ends.find((one) => one > at);
    const listed = lines.slice(begin, end).some((other) => /^RDATE/i.test(other));
    return start && listed ? [line, `RDATE:${start}`] : [line];
  });
}

/** What holds before the first change that the file knows. @param {any} component */
function earliest(component) {
  const changes = component.getAllSubcomponents().map((/** @type {any} */ one) => {
    const [start, to, from] = ["dtstart", "tzoffsetto", "tzoffsetfrom"].map((name) =>
      one.getFirstPropertyValue(name),
    );
    const { year, month, day, hour, minute, second } = start;
    const first = Date.UTC(year, month - 1, day, hour, minute, second);
    return { first, to: to?.toSeconds(), before: (from ?? to)?.toSeconds() };
  });
  const sound = changes.every((/** @type {any} */ { to, before }) =>
    [to, before].every(Number.isFinite),
  );
  if (!changes.length || !sound) throw new Error("no offset");
  return changes.reduce((/** @type {any} */ a, /** @type {any} */ b) =>
    b.first < a.first ? b : a,
  );
}

/** In an hour that is left out, and in the first of two alike, the clock before holds; ical.js takes the one after. @param {number} wall @param {(wall: number) => number} offset */
function offsetOn(wall, offset) {
  const [now, before] = [offset(wall), offset(wall - DAY)];
  return now !== before && offset(wall - Math.abs(now - before)) === before ? before : now;
}

/** @param {any} ICAL @param {number} wall */
function timeOf(ICAL, wall) {
  const [year, month, day, hour, minute, second] = (
    new Date(wall).toISOString().match(/\d+/g) ?? []
  ).map(Number);
  return new ICAL.Time({ year, month, day, hour, minute, second, isDate: false });
}

/** @param {string} name in one of the ways that programs write it @returns {Zone | null} */
function knownZone(name) {
  const bare = name.replace(/^"|"$/g, "").trim();
  if (Object.hasOwn(WINDOWS, bare)) return intl(WINDOWS[bare] ?? "");
  const parts = bare.split("/"); // /freeassociation.sourceforge.net/Tzfile/America/Argentina/Salta
  for (let from = 0; from < Math.max(1, parts.length - 1); from++) {
    const zone = intl(parts.slice(from).join("/"));
    if (zone) return zone;
  }
  return null;
}

/** A name that tells its offset: «(UTC+03:00) Moscow». @param {string} name @returns {Zone | null} */
function shifted(name) {
  const [, sign, hours, minutes = "0"] =
    /\b(?:UTC|GMT)\s*([+-])\s*(\d\d?)(?::?(\d\d))?\b/i.exec(name) ?? [];
  if (!hours) return null;
  const offset = (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  return (wall) => wall - 60_000 * offset;
}

/** @param {string} name @returns {Zone | null} */
function intl(name) {
  try {
    const clock = new Intl.DateTimeFormat("en-u-hc-h23", {
      ...{ timeZone: name, year: "numeric", month: "numeric", day: "numeric" },
      ...{ hour: "numeric", minute: "numeric", second: "numeric" },
    });
    return byDay((wall) => toUtc(wall, (at) => offsetAt(clock, at)));
  } catch {
    return null;
  }
}

/** @param {Intl.DateTimeFormat} clock @param {number} at UTC */
function offsetAt(clock, at) {
  /** @type {Record<string, number>} */
  const shown = {};
  for (const { type, value } of clock.formatToParts(at)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/** An hour that comes twice is the first of the two, one that is left out goes by the clock before it. @param {number} wall @param {(at: number) => number} offset */
function toUtc(wall, offset) {
  const before = offset(wall - DAY);
  const after = offset(wall + DAY);
  if (before === after || offset(wall - before) === before) return wall - before;
  return offset(wall - after) === after ? wall - after : wall - before;
}

/** Asks once for a day on which the clocks do not change: to ask costs more than all else. @param {Zone} zone @returns {Zone} */
function byDay(zone) {
  /** @type {Map<number, number | null>} */
  const known = new Map();
  return (wall) => {
    const day = Math.floor(wall / DAY);
    let offset = known.get(day);
    if (offset === undefined) {
      const [first, last] = [day * DAY, (day + 1) * DAY - 1000].map((one) => one - zone(one));
      known.set(day, (offset = first === last ? (first ?? 0) : null));
    }
    return offset === null ? zone(wall) : wall - offset;
  };
}

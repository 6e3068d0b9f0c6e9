/** Which events of a file are one and the same, which are series, and which take the place of some of their times. Knows no page and no storage. */
import { dayAtHome } from "./repeat.js";

/** @typedef {import("./event.js").Event} Event @typedef {import("./repeat.js").Utc} Utc */

/**
 * The series, and what takes the place of some of their times. Of one event that a file holds twice
 * the newer is meant; one name with another start is another event.
 *
 * @param {Event[]} events
 * @param {Utc} utc
 */
export function seriesOf(events, utc) {
  const all = newestOf(events.map(besideSeries(events)), utc);
  const own = byName(all.filter(({ instead }) => !instead));
  const changes = all.filter(({ instead }) => instead);
  /** Exported without its series, it is one. @param {Event} event */
  const isOrphan = ({ uid, onwards }) => onwards && !own.has(uid);
  const kept = changes.filter(
    (event) => !isOrphan(event) && !own.get(event.uid)?.some((one) => takesAway(one, event, utc)),
  );
  return {
    masters: [...[...own.values()].flat(), ...changes.filter(isOrphan)],
    instead: byName(kept),
  };
}

/** One of each: of a name with one start, or of its starts where the versions differ, the newest. @param {Event[]} events @param {Utc} utc */
function newestOf(events, utc) {
  /** @type {Map<string, number>} */
  const version = new Map();
  /** @type {Map<unknown, Event>} */
  const known = new Map();
  events.forEach((event, place) => {
    const { uid, start, instead, sequence } = event;
    const at = instead ? `of ${instead.day ? instead.wall : utc(instead)}` : utc(start);
    const name = uid ? `${uid} ${at}` : place;
    if ((known.get(name)?.sequence ?? 0) <= sequence) known.set(name, event);
    if (!instead) version.set(uid, Math.max(version.get(uid) ?? 0, sequence));
  });
  return [...known.values()].filter(
    ({ uid, instead, sequence }) => instead || !uid || sequence === version.get(uid),
  );
}

/** @param {Event[]} events @returns {Map<string, Event[]>} */
function byName(events) {
  const found = new Map();
  for (const event of events) {
    const named = found.get(event.uid);
    if (named) named.push(event);
    else found.set(event.uid, [event]);
  }
  return found;
}

/** A time on the wall that a change names is told by the clock of its series. @param {Event[]} events @returns {(event: Event) => Event} */
function besideSeries(events) {
  const zones = new Map(
    events.flatMap(({ uid, start, instead }) => (instead ? [] : [[uid, start.zone]])),
  );
  return (event) => {
    const { instead, uid, start } = event;
    if (!instead || instead.day || instead.zone) return event;
    return { ...event, instead: { ...instead, zone: zones.get(uid) ?? start.zone } };
  };
}

/** Moved first and then deleted: the newer series excludes that time. @param {Event} series @param {Event} change @param {Utc} utc */
function takesAway(series, { instead, sequence }, utc) {
  if (!instead || series.sequence <= sequence) return false;
  return series.except.some((one) =>
    one.day ? one.wall === dayAtHome(utc(instead), utc) : utc(one) === utc(instead),
  );
}

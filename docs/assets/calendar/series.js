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
  const newest = new Map(events.map(({ uid }) => [uid, 0]));
  const key = (/** @type {Event} */ { uid, start, instead }) =>
    `${uid} ${instead ? `of ${instead.day ? instead.wall : utc(instead)}` : utc(start)}`;
  /** @type {Map<unknown, Event>} */
  const known = new Map();
  events.map(besideSeries(events)).forEach((event, place) => {
    const name = event.uid ? key(event) : place;
    if ((known.get(name)?.sequence ?? 0) <= event.sequence) known.set(name, event);
    if (!event.instead) newest.set(event.uid, Math.max(newest.get(event.uid) ?? 0, event.sequence));
  });
  const all = [...known.values()];
  const masters = all.filter(
    ({ uid, instead, sequence }) => !instead && (!uid || sequence === newest.get(uid)),
  );
  /** @type {Map<string, Event[]>} */
  const instead = new Map();
  for (const event of all.filter((one) => one.instead)) {
    const own = masters.filter(({ uid }) => uid === event.uid);
    if (event.onwards && !own.length) masters.push(event);
    else if (!own.some((one) => takesAway(one, event, utc)))
      instead.set(event.uid, [...(instead.get(event.uid) ?? []), event]);
  }
  return { masters, instead };
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

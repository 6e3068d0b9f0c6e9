/**
 * One event of a calendar as plain data. Only a start is indispensable: whatever else is broken costs
 * itself and not the event. Knows no page and no storage.
 *
 * @typedef {import("./moment.js").Moment} Moment
 * @typedef {import("./lines.js").Property} Property
 * @typedef {object} Event
 * @property {string} uid
 * @property {number} sequence
 * @property {string} title
 * @property {Moment} start
 * @property {Moment | null} end
 * @property {number | null} lasts milliseconds, where it says so rather than its end
 * @property {import("./rule.js").Rule[]} rules
 * @property {import("./rule.js").Rule[]} exrules
 * @property {boolean} odd whether a rule of it makes no sense: it takes place once, at least
 * @property {(Moment & { lasts?: number })[]} more further starts, some with a length of their own
 * @property {Moment[]} except starts that are taken away
 * @property {Moment | null} instead the start in its series whose place it takes
 * @property {boolean} onwards and of all that follow
 * @property {boolean} cancelled
 * @property {boolean} free
 * @property {boolean} whole all day, though its times are given
 * @property {Map<string, string>} people addresses with what they answered; no rooms
 */
import { propertyOf, textIn } from "./lines.js";
import { momentOf } from "./moment.js";
import { ruleOf } from "./rule.js";

const TITLE = 300; // signs; a longer one is no title
const CALLED_OFF = /^(?:отмен[её]н[оа]?|cancel+ed)\s*:/i;
const LASTS = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;
const THINGS = new Set(["ROOM", "RESOURCE"]);
const THING = /@resource\.calendar\.google\.com$/;

/** @param {string[]} lines @returns {Event} throws where it has no start */
export function eventOf(lines) {
  const read = reader(lines);
  const { start, end } = ends(read);
  const rules = read.rules("RRULE");
  const exrules = read.rules("EXRULE");
  const title = read.text("SUMMARY").slice(0, TITLE);
  const instead = read.moments("RECURRENCE-ID")[0] ?? null;
  return {
    uid: read.value("UID").trim(),
    sequence: Number(read.value("SEQUENCE")) || 0,
    ...{ title, start, end, instead },
    lasts: lasting(read.value("DURATION")),
    rules: rules.found,
    exrules: exrules.found,
    odd: rules.odd || exrules.odd,
    more: read.moments("RDATE").map((one) => at(one, start)),
    except: read.moments("EXDATE").map((one) => at(one, start)),
    onwards: read.first("RECURRENCE-ID")?.params.range?.toUpperCase() === "THISANDFUTURE",
    cancelled: read.word("STATUS") === "CANCELLED" || CALLED_OFF.test(title),
    free:
      read.word("TRANSP") === "TRANSPARENT" || read.word("X-MICROSOFT-CDO-BUSYSTATUS") === "FREE",
    whole: read.word("X-MICROSOFT-CDO-ALLDAYEVENT") === "TRUE",
    people: peopleOf([...read.all("ORGANIZER"), ...read.all("ATTENDEE")]),
  };
}

/** What the lines of an event say, by the names of its properties. @param {string[]} lines */
function reader(lines) {
  const props = lines.flatMap((line) => propertyOf(line) ?? []);
  const all = (/** @type {string} */ name) => props.filter((one) => one.name === name);
  // A line of a description that was not folded looks like a property, but for the blank.
  const first = (/** @type {string} */ name) => {
    const named = all(name);
    return named.find(({ value }) => /^\S/.test(value)) ?? named[0];
  };
  const value = (/** @type {string} */ name) => first(name)?.value ?? "";
  return {
    ...{ all, first, value },
    text: (/** @type {string} */ name) => textIn(value(name)),
    word: (/** @type {string} */ name) => value(name).trim().toUpperCase(),
    moments: (/** @type {string} */ name) => all(name).flatMap(momentsOf),
    rules: (/** @type {string} */ name) => rulesOf(all(name)),
  };
}

/** The start, and the end if there is one; what names no zone has that of the other. @param {ReturnType<typeof reader>} read */
function ends(read) {
  const start = sound(read.first("DTSTART"));
  if (!start) throw new Error("no start");
  const end = sound(read.first("DTEND"));
  return {
    start: end ? at(start, end) : start,
    end: end && at(end, start),
  };
}

/** A time on the wall that names no zone stands beside another: it is of the same. @template {Moment} T @param {T} one @param {Moment} other @returns {T} */
const at = (one, other) => (one.day || one.zone || other.day ? one : { ...one, zone: other.zone });

/** @param {Property | undefined} prop */
function sound(prop) {
  return (prop && momentsOf(prop)[0]) ?? null;
}

/** Every moment of a line that is one; a period counts by its start, and knows how long it is. @param {Property} prop @returns {(Moment & { lasts?: number })[]} */
function momentsOf({ value, params: { tzid = "", value: sort = "" } }) {
  return value.split(/[,;]/).flatMap((text) => {
    const [from = "", to] = text.split("/");
    try {
      const start = momentOf(from, tzid, sort.toUpperCase() === "DATE");
      return [to === undefined ? start : { ...start, ...lengthOf(start, to, tzid) }];
    } catch {
      return [];
    }
  });
}

/** @param {Moment} start @param {string} to its end or how long it lasts @param {string} zone */
function lengthOf(start, to, zone) {
  const lasts = lasting(to) ?? momentOf(to, zone).wall - start.wall;
  return lasts > 0 ? { lasts } : {};
}

/** `PT1H30M` in milliseconds; null where it is no length. @param {string} text */
export function lasting(text) {
  const found = LASTS.exec(text.trim());
  if (!found || !/\d/.test(text)) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(2)
    .map((one) => Number(one ?? 0));
  const ms = 1000 * ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds);
  return found[1] === "-" ? -ms : ms;
}

/** @param {Property[]} props */
function rulesOf(props) {
  let odd = false;
  const found = props.flatMap(({ value }) => {
    try {
      return ruleOf(value) ?? [];
    } catch {
      odd = true;
      return [];
    }
  });
  return { found, odd };
}

/** @param {Property[]} props */
function peopleOf(props) {
  /** @type {Map<string, string>} */
  const people = new Map();
  for (const { value, params } of props) {
    const address = addressIn(value);
    const thing = THINGS.has((params.cutype ?? "").toUpperCase()) || THING.test(address);
    if (address && !thing) people.set(address, (params.partstat ?? "").toUpperCase());
  }
  return people;
}

/** @param {string} value */
export const addressIn = (value) =>
  value
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, "")
    .trim();

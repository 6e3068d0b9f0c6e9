/**
 * One event of a calendar as plain data; ical.js, which is handed in, reads its lines. Knows no page and no storage.
 *
 * @typedef {{ wall: number, zone: string, day: boolean }} Moment what a clock on the wall shows, as
 *   if it were UTC; the name of its zone, `Z` for UTC, nothing for the reader's own; a whole day
 * @typedef {object} Event
 * @property {string} uid
 * @property {number} sequence
 * @property {string} title
 * @property {Moment} start
 * @property {Moment | null} end
 * @property {number | null} lasts milliseconds, where it says so rather than its end
 * @property {any[]} rules as ical.js writes them down
 * @property {any[]} exrules
 * @property {Moment[]} more further starts
 * @property {Moment[]} except starts that are taken away
 * @property {Moment | null} instead the start in its series whose place it takes
 * @property {boolean} onwards and of all that follow
 * @property {boolean} cancelled
 * @property {boolean} free
 * @property {boolean} whole all day, though its times are given
 * @property {Map<string, string>} people addresses with what they answered
 */

const TITLE = 300; // signs; a longer one is no title
const STAMP = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?$/;
const CALLED_OFF = /^(?:отмен[её]н[оа]?|cancel+ed)\s*:/i;
const FREE = new Set(["FREE"]);

/** @param {any} ICAL @param {string[]} lines @returns {Event} throws where it cannot be read */
export function eventOf(ICAL, lines) {
  /** @type {any[]} */
  const props = ICAL.parse(lines.join("\r\n"))[1];
  const all = (/** @type {string} */ name) => props.filter((one) => one[0] === name);
  const first = (/** @type {string} */ name) => all(name)[0];
  const text = (/** @type {string} */ name) => String(first(name)?.[3] ?? "").trim();
  const moments = (/** @type {string} */ name) =>
    all(name).flatMap((prop) => prop.slice(3).map((/** @type {any} */ one) => moment(prop, one)));
  const title = text("summary").slice(0, TITLE);
  if (!first("dtstart")) throw new Error("no start");
  return {
    uid: text("uid"),
    sequence: Number(text("sequence")) || 0,
    title,
    start: moment(first("dtstart")),
    end: first("dtend") ? moment(first("dtend")) : null,
    lasts: first("duration") ? 1000 * ICAL.Duration.fromString(text("duration")).toSeconds() : null,
    rules: all("rrule").map((prop) => prop[3]),
    exrules: all("exrule").map((prop) => prop[3]),
    more: moments("rdate"),
    except: moments("exdate"),
    instead: first("recurrence-id") ? moment(first("recurrence-id")) : null,
    onwards: first("recurrence-id")?.[1].range === "THISANDFUTURE",
    cancelled: text("status").toUpperCase() === "CANCELLED" || CALLED_OFF.test(title),
    free:
      text("transp").toUpperCase() === "TRANSPARENT" ||
      FREE.has(text("x-microsoft-cdo-busystatus").toUpperCase()),
    whole: text("x-microsoft-cdo-alldayevent").toUpperCase() === "TRUE",
    people: new Map(
      [...all("organizer"), ...all("attendee")].map((one) => [
        address(one),
        String(one[1].partstat ?? "").toUpperCase(),
      ]),
    ),
  };
}

/** @param {any[]} prop @param {any} [value] a period of RDATE counts by its start @returns {Moment} */
function moment(prop, value = prop[3]) {
  const stamp = String(Array.isArray(value) ? value[0] : value).replace(/T:*$/, ""); // so ical.js writes a day that does not say it is one
  const [, year = "", month = "", day = "", hour = "", minute = "", second = "", utc] =
    STAMP.exec(stamp) ?? [];
  const wall = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
  const sound =
    +year >= 100 &&
    new Date(wall).toISOString().startsWith(`${year}-${month}-${day}`) &&
    +hour < 24 &&
    +minute < 60;
  if (!sound) throw new Error(`no time: ${stamp.slice(0, 40)}`);
  return { wall, zone: utc ? "Z" : hour ? String(prop[1].tzid ?? "") : "", day: !hour };
}

/** @param {any[]} prop */
const address = (prop) =>
  String(prop[3])
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, "");

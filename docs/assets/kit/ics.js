/** Events for the reader's own calendar; ical.js writes them, loaded when they are wanted. */
import { courseId } from "./dom.js";
import { plainText } from "./letters.js";
import { library } from "./library.js";

/**
 * @typedef {object} Event
 * @property {string} id the same at every export: a calendar that has it already brings it up to date
 * @property {string} title
 * @property {string} [text]
 * @property {string} [day] `2026-12-01`: the whole day
 * @property {Date} [start] by the reader's clock, wherever the calendar is read later
 * @property {number} [minutes] that it takes, where it has a start
 * @property {string} [repeat] as RRULE says it: `FREQ=DAILY;COUNT=5`
 */

/** @param {Event[]} events @param {Date} now @returns {Promise<string>} an iCalendar file; rejects without the library */
export async function ics(events, now) {
  const { default: ICAL } = await library("ical.js");
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("prodid", `-//${courseId()}//course//RU`);
  for (const event of events) calendar.addSubcomponent(eventComponent(ICAL, event, now));
  return `${calendar}\r\n`;
}

/** @param {any} ICAL @param {Event} event @param {Date} now */
function eventComponent(ICAL, { id, title, text, day, start, minutes = 30, repeat }, now) {
  const event = new ICAL.Component("vevent");
  const put = (/** @type {string} */ name, /** @type {unknown} */ value) =>
    event.updatePropertyWithValue(name, value);
  put("uid", id);
  put("dtstamp", ICAL.Time.fromJSDate(now, true));
  put("summary", plainText(title)); // ical.js escapes an LF, and no other break
  if (text) put("description", plainText(text));
  put("dtstart", day ? ICAL.Time.fromDateString(day) : ICAL.Time.fromJSDate(start, false));
  if (!day) put("duration", ICAL.Duration.fromSeconds(minutes * 60));
  if (repeat) put("rrule", ICAL.Recur.fromString(repeat));
  const alarm = new ICAL.Component("valarm");
  alarm.updatePropertyWithValue("action", "DISPLAY");
  alarm.updatePropertyWithValue("description", plainText(title));
  // Of a whole day one is told at nine, not at midnight.
  alarm.updatePropertyWithValue("trigger", ICAL.Duration.fromSeconds(day ? 9 * 3600 : 0));
  event.addSubcomponent(alarm);
  return event;
}

/**
 * Takes a calendar's text apart: one block of lines for each event and each time zone, only the
 * lines that we read. What is broken in a description breaks nothing else.
 * Knows no page and no storage.
 *
 * @typedef {{ events: string[][], zones: string[][], head: Record<string, string>, cut: boolean }} Blocks
 *   `cut`: the file ends before its end
 */
import { goesOn, propertyOf } from "./lines.js";

const READ = new Set([
  ...[
    "UID",
    "SUMMARY",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "EXRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "SEQUENCE",
  ],
  ...[
    "STATUS",
    "TRANSP",
    "ATTENDEE",
    "ORGANIZER",
    "X-MICROSOFT-CDO-ALLDAYEVENT",
    "X-MICROSOFT-CDO-BUSYSTATUS",
  ],
]);
const HEAD = new Set(["X-WR-CALNAME", "X-WR-RELCALID", "X-OWNER"]);
/** No program writes a longer one of these; RRULE with a million days would be sorted for hours. */
/** @type {Readonly<Record<string, number>>} */
const LONGEST = { RRULE: 2000, EXRULE: 2000, ATTENDEE: 4000, ORGANIZER: 4000, UID: 4000 };

/** @param {string} text of textOf: lines are whole @returns {Blocks} */
export function blocksOf(text) {
  /** @type {Blocks} */
  const found = { events: [], zones: [], head: Object.create(null), cut: false };
  /** @type {string[]} the components that are open, the outermost first */
  const open = [];
  /** @type {string[]} */
  let block = [];
  for (const { line, word, value } of propertiesIn(text)) {
    const part = value.trim().toUpperCase();
    if (word === "BEGIN") {
      open.push(part);
      if (starts(open)) block = [];
    }
    if (isRead(open, word)) block.push(line);
    else if (open.length === 1 && HEAD.has(word))
      found.head[word] ??= (propertyOf(line)?.value ?? "").trim();
    if (word === "END") close(open, part, block, found);
  }
  found.cut = open.length > 0;
  return found;
}

/** The lines that are properties. @param {string} text */
function* propertiesIn(text) {
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at] ?? "";
    while (goesOn(line) && at + 1 < lines.length) line = line.slice(0, -1) + lines[++at];
    const [, name = "", value = ""] = /^\s*([\w-]+)[^:]*:?(.*)$/.exec(line.slice(0, 200)) ?? [];
    const word = name.toUpperCase();
    const frame = word === "BEGIN" || word === "END";
    if (isName(name, value) && (!frame || /^\s*[\w-]+\s*$/.test(value)))
      yield { line, word, value };
  }
}

/**
 * A description that was not folded brings lines of its own, such as «Duration: 60 min» or «end: 11:00»:
 * no program begins a name with one capital letter, or leaves a blank behind one in small letters.
 *
 * @param {string} name
 * @param {string} value
 */
const isName = (name, value) =>
  name !== "" &&
  (name === name.toUpperCase() || (name === name.toLowerCase() && !/^\s/.test(value)));

/** @param {string[]} open */
const starts = (open) => open.length === 2 && (open[1] === "VEVENT" || open[1] === "VTIMEZONE");

/** @param {string[]} open @param {string} word */
function isRead(open, word) {
  if (open[1] === "VTIMEZONE") return true;
  // An alarm inside of an event has a duration of its own.
  return (
    open[1] === "VEVENT" &&
    open.length === 2 &&
    (READ.has(word) || word === "BEGIN" || word === "END")
  );
}

/** @param {string[]} open @param {string} name @param {string[]} block @param {Blocks} found */
function close(open, name, block, found) {
  const at = open.lastIndexOf(name);
  if (at < 0) return;
  if (at === 1 && name === "VEVENT") found.events.push(block.filter(short));
  if (at === 1 && name === "VTIMEZONE") found.zones.push(block);
  open.length = at;
}

/** @param {string} line */
function short(line) {
  const name = /^[\w-]+/.exec(line)?.[0].toUpperCase() ?? "";
  return line.length <= ((Object.hasOwn(LONGEST, name) && LONGEST[name]) || Infinity);
}

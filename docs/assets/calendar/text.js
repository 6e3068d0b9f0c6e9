/**
 * From the bytes of a file to the lines of a calendar, or to the name of what is wrong with it.
 * Knows no page and no storage.
 */

/** Nobody's calendar is larger; a browser would choke on what is. */
export const HUGE = 64 * 1024 * 1024;
const [TAB, LF, CR, BLANK] = [9, 10, 13, 32];
const MARKS = /** @type {const} */ ([
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
]);

/** @param {Uint8Array} bytes @returns {{ text: string, wrong?: undefined } | { text?: undefined, wrong: string }} */
export function textOf(bytes) {
  if (bytes.length > HUGE) return { wrong: "huge" };
  const wide = MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  const text = wide
    ? new TextDecoder(wide[0]).decode(bytes).replace(/\r?\n[ \t]/g, "")
    : narrow(unfolded(bytes));
  if (!text.trim()) return { wrong: "empty" };
  if (text.startsWith("PK\u0003\u0004")) return { wrong: "zip" };
  return /^BEGIN:VCALENDAR\s*$/im.test(text) ? { text } : { wrong: "alien" };
}

/** @param {Uint8Array} bytes */
function narrow(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

/** Long lines are cut by bytes, some through the middle of a letter: joined before they are decoded. @param {Uint8Array} bytes */
function unfolded(bytes) {
  const joined = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at++) {
    const end = bytes[at] === CR && bytes[at + 1] === LF ? at + 1 : at;
    const next = bytes[end + 1];
    if (bytes[end] === LF && (next === BLANK || next === TAB)) at = end + 1;
    else joined[size++] = bytes[at] ?? 0;
  }
  return joined.subarray(0, size);
}

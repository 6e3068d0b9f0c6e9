/**
 * From the bytes of a file to the lines of a calendar, or to the name of what is wrong with it.
 * Knows no page and no storage.
 */
import { lenient, markOf } from "../kit/decode.js";

/** Nobody's calendar is larger; a browser would choke on what is. */
export const HUGE = 64 * 1024 * 1024;
const [TAB, LF, CR, BLANK] = [9, 10, 13, 32];

/** @param {Uint8Array} bytes @returns {{ text: string, wrong?: undefined } | { text?: undefined, wrong: string }} */
export function textOf(bytes) {
  if (bytes.length > HUGE) return { wrong: "huge" };
  const wide = wideOf(bytes);
  const text = wide
    ? new TextDecoder(wide).decode(bytes).replace(/\r?\n[ \t]/g, "")
    : lenient(unfolded(outdented(bytes))).text;
  if (!text.trim()) return { wrong: "empty" };
  if (text.startsWith("PK\u0003\u0004")) return { wrong: "zip" };
  return /^\s*BEGIN:\s*VCALENDAR\s*$/im.test(text)
    ? { text: text.trimStart() }
    : { wrong: "alien" };
}

/** UTF-16 by its mark, or by the zeros between the letters of its first word. @param {Uint8Array} bytes */
function wideOf(bytes) {
  const marked = markOf(bytes);
  if (marked) return marked;
  if (bytes[0] && bytes[1] === 0 && bytes[3] === 0) return "utf-16le";
  return bytes[0] === 0 && bytes[1] && bytes[2] === 0 ? "utf-16be" : null;
}

/** A file that was copied with a margin: every line begins with the same blanks, and none is a cut one. @param {Uint8Array} bytes */
function outdented(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 300));
  const [, margin = ""] =
    /^(?:\u00ef\u00bb\u00bf)?\s*?([ \t]+)BEGIN:[^\n]*\n\1\S/i.exec(head) ?? [];
  if (!margin) return bytes;
  const blanks = new TextEncoder().encode(margin);
  const kept = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0, begins = true; at < bytes.length; at++) {
    if (begins && blanks.every((blank, place) => bytes[at + place] === blank)) at += blanks.length;
    kept[size++] = bytes[at] ?? LF;
    begins = bytes[at] === LF;
  }
  return kept.subarray(0, size);
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

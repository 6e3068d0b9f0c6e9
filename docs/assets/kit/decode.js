/**
 * The text of a file that somebody has saved, whatever program did. Knows no page and no storage.
 */

const MARKS = /** @type {const} */ ([
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
]);

/** The form of UTF-16 that the mark at the beginning tells. @param {Uint8Array} bytes */
export const markOf = (bytes) =>
  MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second)?.[0];

/**
 * UTF-8, though some bytes of it be wrong; windows-1251 only where more letters fail than come out:
 * Russian text of that code page has hardly two bytes in a row that are a letter of UTF-8.
 *
 * @param {Uint8Array} bytes
 * @returns {{ text: string, lost: number }} how many letters are lost in it
 */
export function lenient(bytes) {
  const text = new TextDecoder().decode(bytes);
  const lost = text.split("\ufffd").length - 1;
  const letters = lost ? (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) : 0;
  return lost > letters
    ? { text: new TextDecoder("windows-1251").decode(bytes), lost: 0 }
    : { text, lost };
}

/**
 * What people have written, in UTF-8 or what old editors of Windows make of it: a file with holes in
 * it is refused, for to read it would put their signs over letters that are whole.
 *
 * @param {ArrayBuffer} buffer
 * @returns {string | null} null where letters are lost
 */
export function decoded(buffer) {
  const bytes = new Uint8Array(buffer);
  const mark = markOf(bytes);
  const exact = exactly(bytes, mark);
  if (exact !== null || mark) return exact;
  const { text, lost } = lenient(bytes);
  return lost ? null : text;
}

/** Null where a byte is wrong; the sign of a lost letter may stand in the file itself. @param {Uint8Array<ArrayBuffer>} bytes @param {string} [code] */
function exactly(bytes, code) {
  try {
    return new TextDecoder(code, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file that somebody has saved, whatever program did. Knows no page and no storage.
 */

const MARKS = /** @type {const} */ ([
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
]);

/**
 * UTF-8, or what old editors of Windows make of it: UTF-16 with its mark, windows-1251.
 *
 * Russian text of that code page has hardly two bytes in a row that are a letter of UTF-8; where
 * there are more such letters than bytes that are none, it is a file with holes in it, and to read
 * it would put their signs over letters that are whole.
 *
 * @param {ArrayBuffer} buffer
 * @returns {string | null} null where letters are lost
 */
export function decoded(buffer) {
  const bytes = new Uint8Array(buffer);
  const wide = MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  const text = new TextDecoder(wide?.[0]).decode(bytes);
  const lost = text.split("\ufffd").length - 1;
  if (!lost || isWhole(bytes, wide?.[0])) return text;
  const letters = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return wide || lost <= letters ? null : new TextDecoder("windows-1251").decode(bytes);
}

/** Whether the sign of a lost letter stands in the file itself. @param {Uint8Array<ArrayBuffer>} bytes @param {string} [code] */
function isWhole(bytes, code) {
  try {
    return Boolean(new TextDecoder(code, { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

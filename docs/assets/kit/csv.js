/**
 * Tables as Excel and its kin read them where a comma is the decimal mark.
 * Knows no page and no storage.
 *
 * @typedef {(string | number)[]} Row
 */

const MARK = "\ufeff"; // without it Excel takes the letters for another alphabet
const END = "\r\n";
/** What a spreadsheet would carry out rather than show. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** @param {Row[]} rows @returns {string} the text of a file: fields parted by semicolons, quoted where they need it */
export const csv = (rows) => MARK + rows.map((row) => row.map(field).join(";") + END).join("");

/** @param {string | number} value */
function field(value) {
  if (typeof value === "number") return `${value}`;
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * One line of a calendar by itself: its name, parameters and value, whoever wrote it. What is broken
 * in a line costs that line. Knows no page and no storage.
 *
 * @typedef {{ name: string, params: Readonly<Record<string, string>>, value: string }} Property
 *   names of parameters in small letters, their quotes taken off
 */

const PART = /;([^=;:"]+)(?:=("[^"]*"|[^;:"]*)(?:,(?:"[^"]*"|[^;:",]*))*)?/y;
const SIGNS = /\\([\\;,nN:"])/g;

/** @param {string} line unfolded @returns {Property | null} */
export function propertyOf(line) {
  const name = /^\s*(?:[\w-]+\.)?([\w-]+)/.exec(line);
  if (!name) return null;
  /** @type {Record<string, string>} */
  const params = Object.create(null);
  PART.lastIndex = name[0].length;
  let end = PART.lastIndex;
  for (let part; (part = PART.exec(line)); end = PART.lastIndex) {
    const [, key = "", value] = part;
    // vCalendar 1.0 names a value without its parameter: SUMMARY;QUOTED-PRINTABLE:=D0=9F
    if (value === undefined) params.encoding = key.trim();
    else params[key.trim().toLowerCase()] = value.replace(/^"|"$/g, "");
  }
  // Quotes that do not close: the first colon has to do.
  const colon = line[end] === ":" ? end : line.indexOf(":");
  if (colon < 0) return null;
  const value = line.slice(colon + 1);
  return { name: (name[1] ?? "").toUpperCase(), params, value: decoded(value, params) };
}

/** A text as it is read: on one line, without the backslashes. @param {string} value */
export const textIn = (value) =>
  value
    .replace(SIGNS, (_, sign) => (/n/i.test(sign) ? " " : sign))
    .replace(/\s+/g, " ")
    .trim();

/** Whether the value goes on in the next line, as vCalendar 1.0 writes it. @param {string} line */
export const goesOn = (line) =>
  line.endsWith("=") && /^[\w-]+;[^:]*QUOTED-PRINTABLE/i.test(line.slice(0, 200));

/** @param {string} value @param {Readonly<Record<string, string>>} params */
function decoded(value, { encoding = "", charset = "utf-8" }) {
  if (!/^quoted-printable$/i.test(encoding)) return value;
  const raw = value.replace(/=([0-9a-f]{2})/gi, (_, code) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  const bytes = Uint8Array.from(raw, (sign) => sign.charCodeAt(0));
  return decoderOf(charset).decode(bytes).replace(/\r?\n/g, " ");
}

/** @param {string} charset as the file calls it; one that nobody knows is UTF-8 */
function decoderOf(charset) {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

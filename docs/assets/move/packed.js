/**
 * A text as letters that an address may hold, pressed where the browser can.
 * Knows no page and no storage.
 *
 * The first letter says how it was made; a letter that we do not know is of a newer course.
 */

/** @type {Record<string, (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>>} */
const forms = {
  a: async (bytes) => bytes,
  b: (bytes) => through(new DecompressionStream("deflate-raw"), bytes),
};

/** Twice the longest link we make, and what no answers swell to: read within a tenth of a second. */
const MOST = { letters: 16_000, bytes: 120_000 };

const ADDRESS = /^[A-Za-z][\w-]*$/;

/** @param {string} text @returns {Promise<string>} */
export async function pack(text) {
  const bytes = new TextEncoder().encode(text);
  try {
    return `b${base64(await through(new CompressionStream("deflate-raw"), bytes))}`;
  } catch {
    return `a${base64(bytes)}`; // an older browser presses nothing
  }
}

/** @param {string} packed whoever wrote it @returns {Promise<{ status: string, text: string }>} why it cannot be read, in a word */
export async function unpack(packed) {
  const form = forms[packed[0] ?? ""];
  if (packed.length > MOST.letters || !ADDRESS.test(packed)) return { status: "damaged", text: "" };
  if (!form) return { status: "newer", text: "" };
  if (packed[0] === "b" && typeof DecompressionStream === "undefined")
    return { status: "unable", text: "" };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(
      await form(bytesOf(packed.slice(1))),
    );
    return { status: "", text };
  } catch {
    return { status: "damaged", text: "" };
  }
}

/** @param {GenericTransformStream} stream @param {Uint8Array<ArrayBuffer>} bytes */
async function through(stream, bytes) {
  /** @type {number[]} */
  const all = [];
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let part; !(part = await reader.read()).done; ) {
    if (all.length + part.value.length > MOST.bytes) throw new Error("too much of it");
    for (const one of part.value) all.push(one);
  }
  return new Uint8Array(all);
}

/** @param {Uint8Array} bytes */
function base64(bytes) {
  const letters = btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""));
  return letters.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @param {string} letters */
function bytesOf(letters) {
  return Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (one) =>
    one.charCodeAt(0),
  );
}

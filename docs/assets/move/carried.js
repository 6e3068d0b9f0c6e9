/** What a link carries, made and read; loaded when one is wanted. */
import { library } from "../kit/library.js";
import { tables } from "../progress/rules.js";
import { store } from "../progress/store.js";
import { hash } from "../quiz/mix.js";
import { QUIET, path } from "./code.js";
import { pack, unpack } from "./packed.js";
import { ROOM, fresh, latest, parse, serialize } from "./rules.js";

/**
 * The last answers behind an address, and what of them is shown; null where there are none.
 *
 * @param {string} course @param {string} address
 */
export async function linkTo(course, address) {
  const { text, count, left } = serialize(course, latest(store.progress, store.known), hash);
  if (!count && !left) return null;
  const link = address + (await pack(text));
  const fits = count > 0 && link.length <= ROOM.link;
  const code = fits && link.length <= ROOM.code;
  const shown = {
    holds: fits,
    left: left > 0,
    code,
    long: fits && !code,
    huge: count > 0 && !fits,
    address: fits,
  };
  return { link, shown, values: { count, left, size: link.length, most: ROOM.code } };
}

/**
 * The answers of a link that are not here yet, of how many, or why there are none.
 *
 * @param {string} course @param {string} packed
 * @returns {Promise<{ status: string } | { status: "", all: number, attempts: import("./rules.js").Attempts }>}
 */
export async function broughtBy(course, packed) {
  const { status, text } = await unpack(packed);
  const found = status ? { status } : parse(text, course, hash, tables.attempts ?? (() => false));
  if (!("attempts" in found)) return found;
  const attempts = fresh(found.attempts, store.progress.attempts);
  return Object.keys(attempts).length
    ? { status: "", all: Object.keys(found.attempts).length, attempts }
    : { status: "same" };
}

/** @param {string} link @returns {Promise<{ box: string, d: string }>} the box and the path of its picture */
export async function codeOf(link) {
  const { correction, generate } = await library("qr.js");
  const code = generate(link, { maxCorrectionLevel: correction.M });
  const side = code.size + 2 * QUIET;
  return { box: `0 0 ${side} ${side}`, d: path(code) };
}

/**
 * The place of a text where the words stand, cut out so that it can be read.
 * Knows no page and no storage.
 */
import { tokens } from "./tokens.js";

/** @typedef {{ text: string, found: boolean }[]} Pieces a text in its order; what was found apart */

const LONGEST = 180;
const BEFORE = 60; // so much of a sentence says what the found word is about
const BREAK = /[.!?:;…,]$/;
const ENDED = /[.!?…]»?$/;

/** @param {string} text @param {Set<string>} found folded words @returns {Pieces} */
export function marked(text, found) {
  /** @type {Pieces} */
  const pieces = [];
  let done = 0;
  for (const { word, at, end } of tokens(text)) {
    if (!found.has(word)) continue;
    if (at > done) pieces.push({ text: text.slice(done, at), found: false });
    pieces.push({ text: text.slice(at, end), found: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), found: false });
  return pieces;
}

/** The line that holds most of the words, and what follows where it is short.
 * @param {string} text a block a line @param {Set<string>} found @returns {Pieces} */
export function excerpt(text, found) {
  const lines = text.split("\n");
  const held = lines.map(
    (line) =>
      new Set(
        tokens(line)
          .filter(({ word }) => found.has(word))
          .map(({ word }) => word),
      ).size,
  );
  const best = held.indexOf(Math.max(...held));
  let whole = lines[best] ?? "";
  for (let next = best + 1; next < lines.length && whole.length < LONGEST / 2; next++)
    whole += (BREAK.test(whole) ? " " : " · ") + lines[next];
  return marked(cut(whole, found), found);
}

/** @param {string} line @param {Set<string>} found */
function cut(line, found) {
  if (line.length <= LONGEST) return line;
  const first = tokens(line).find(({ word }) => found.has(word))?.at ?? 0;
  const start = first <= BEFORE * 1.5 ? 0 : begin(line, first);
  const blank = line.lastIndexOf(" ", start + LONGEST);
  const end =
    line.length - start <= LONGEST ? line.length : blank > start ? blank : start + LONGEST;
  const part = line.slice(start, end).replace(/[\s,;:—–-]+$/, "");
  return (start ? "… " : "") + part + (end < line.length && !ENDED.test(part) ? " …" : "");
}

/** A sentence that begins near enough, else a word.
 * @param {string} line @param {number} first */
function begin(line, first) {
  const near = line.slice(first - BEFORE, first);
  const sentence = near.search(/(?<=[.!?…»]\s)(?=[А-ЯЁA-Z«„])/);
  return first - BEFORE + (sentence >= 0 ? sentence : near.indexOf(" ") + 1);
}

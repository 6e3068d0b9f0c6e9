/** A file is read as the program that saved it meant it, or not at all. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { decoded } from "../../../docs/assets/kit/decode.js";

const utf8 = (/** @type {string} */ text) => [...new TextEncoder().encode(text)];
const ansi = (/** @type {string} */ text) =>
  [...text].map((one) => {
    const code = one.charCodeAt(0);
    return code < 0x80 ? code : code === 0x401 ? 0xa8 : code === 0x451 ? 0xb8 : code - 0x350;
  });
const wide = (/** @type {string} */ text) =>
  [...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]);
const NOTE = '{"value":["привет, Ёж"]}';

/** @type {[how: string, bytes: number[], text: string | null][]} */
const FILES = [
  ["as it was saved", utf8(NOTE), NOTE],
  ["with a mark", [0xef, 0xbb, 0xbf, ...utf8(NOTE)], NOTE],
  ["by an old editor, as ANSI", ansi(NOTE), NOTE],
  ["by an old editor, as Unicode", [0xff, 0xfe, ...wide(NOTE)], NOTE],
  ["in Latin letters", utf8('{"a":1}'), '{"a":1}'],
  ["with the sign of a lost letter in it", utf8("привет \ufffd"), "привет \ufffd"],
  ["with one byte that is wrong", [...utf8("привет, мир"), 0xff, ...utf8("!")], null],
  ["cut through a letter", utf8("привет").slice(0, -1), null],
  ["as Unicode, cut through a letter", [0xff, 0xfe, ...wide("привет").slice(0, -1)], null],
  ["empty", [], ""],
];

for (const [how, bytes, text] of FILES) {
  test(`a file ${how}`, () => assert.equal(decoded(new Uint8Array(bytes).buffer), text));
}

/**
 * Signs that nobody sees, in a text from outside: those that break a line, those that end one for
 * some programs and not for others, those that only turn or join letters.
 * Knows no page and no storage.
 */

/** A bare CR, a page or a paragraph of Unicode: some programs begin a line there, some do not. */
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Of no use in a text, and of harm in a file that is made of it: NUL, BEL and their like. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** Whether there is any of either: most texts have none. */
const STRANGE = /[^\P{Cc}\t\n]|[\u2028\u2029]/u;

/** Marks of direction, joiners, a soft hyphen: they come with what is pasted. */
const UNSEEN = /\p{Cf}/gu;

/** @param {string} text */
export const isPlain = (text) => !STRANGE.test(text);

/** @param {string} text */
export const isPlainLine = (text) => isPlain(text) && !/[\t\n]/.test(text);

/** A text whose lines end in one way, without controls. @param {string} text */
export const plainText = (text) =>
  isPlain(text) ? text : text.replace(BREAKS, "\n").replace(CONTROLS, "");

/** What was typed, as it looks: to be read as a number or as a word. @param {string} text */
export const seen = (text) => text.replace(UNSEEN, "").trim();

/**
 * The words of a text: as they stand in it, and as they are compared.
 * Knows no page and no storage.
 */
import { fold } from "./forms.js";

// 2,5 and 24/7 are one each; a hyphen, a dash and any sign beside a word are none of it.
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,/]\p{N}+)*/gu;

/** @typedef {{ word: string, at: number, end: number }} Token a folded word, and where it stands */

/** @param {string} text @returns {Token[]} */
export function tokens(text) {
  return [...text.matchAll(WORD)].map(({ 0: word, index: at }) => ({
    word: fold(word),
    at,
    end: at + word.length,
  }));
}

/** @param {string} text @returns {string[]} */
export function words(text) {
  return tokens(text).map(({ word }) => word);
}

/**
 * What a reader types, taken apart: which words they mean, and how strictly.
 * Knows no page and no storage.
 */
import { seen } from "../kit/letters.js";
import { words } from "./tokens.js";

/** @typedef {{ word: string, sign: "" | "+" | "-" }} Term folded; + as it is written and nothing else, - not in any form */

// Every page has them: what a reader means are the other words.
const SMALL =
  /^(?:а|без|бы|в|во|для|до|же|за|и|из|или|к|как|ко|ли|на|не|но|о|об|от|по|под|при|про|с|со|то|у|что|это)$/;
// A pasted page would keep the reader waiting.
const MOST_WORDS = 30;

/** `+слово` and `"два слова"` must be there as they are, `-слово` must not in any form, anything else is plain text.
 * @param {string} typed @returns {Term[]} */
export function terms(typed) {
  const all = [...seen(typed).matchAll(/"([^"]+)"|([+-]?)(\S+)/g)].flatMap(
    ([, quoted, sign, plain = ""]) => {
      const found = words(quoted ?? plain);
      const strict = found.length > 1 ? "+" : "";
      return found.map((word) => ({
        word,
        sign: /** @type {Term["sign"]} */ (quoted ? strict : sign),
      }));
    },
  );
  const telling = all.filter(({ word, sign }) => sign || !SMALL.test(word));
  return (telling.some(({ sign }) => sign !== "-") ? telling : all).slice(0, MOST_WORDS);
}

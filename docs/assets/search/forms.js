/** Russian words in their forms: which words of the site are the reader's word in another case, number or person. */

// Two words are taken for forms of one if what they have in common is a stem,
// and what is left of each is an ending of the same part of speech.
// This finds more than the theme's Snowball stemmer, which cuts «система» and «систему» differently.
const PARTS_OF_SPEECH = [
  {
    ending: whole(
      "[аеиоуыьюяй]?|[еио]й|[ао]м|ем|ям|[ео]ю|[аи]?ями|ами|[аия]х|иях|[ео]в|[иь](?:[еюяий]|ем|ям|ев|ей)",
    ),
    same: withoutFleetingVowel,
  },
  {
    ending: whole(
      "[аеиоуы]?|[ыио]й|[ая]я|[оеыи]е|[ое](?:го|му|м|й)|[ыи](?:м|х|ми)|[ую]ю|е[нй]",
    ),
    same: withoutFleetingVowel,
  },
  {
    ending: whole(
      "(?:(?:[аеиоуыя]|[оеыи]?ва|ну)?(?:ть|л[аои]?)|(?:[аеуя]|ну)?(?:ю|ют|е[тм]|ешь|ете)|[аеуя]?й(?:те)?" +
        "|у|ут|и[тм]|ишь|ите|[ая]т|[иь]|ьте|ти|н(?:у|ут|е[тм]|ешь|ете|и|ь|ите|ьте)|вай(?:те)?)?(?:с[ья])?",
    ),
    same: withoutAlternation,
  },
];
const LONGEST_ENDING = 8;
// A shorter stem is shared by chance, but for one without a vowel: дн-я, жд-ать.
const STEM = /^.{3,}$|^[^аеиоуыэюя]{2}$/;

/** @param {string} endings */
function whole(endings) {
  return new RegExp(`^(?:${endings})$`);
}

/** Рынок and рынк-а, боец and бойц-а, день and дн-я become the same.
 * @param {string} stem */
function withoutFleetingVowel(stem) {
  return stem.replace(/^(..+|д(?=ен))[еоьй]([^аеиоуыэюяьй])$/, "$1$2");
}

/** Груз-ить and груж-у, став-ить and ставл-ю, иск-ать and ищ-у become the same.
 * @param {string} stem */
function withoutAlternation(stem) {
  return stem
    .replace(/([бвмпф])л$/, "$1")
    .replace(/[гджз]$/, "г")
    .replace(/с[кт]$|[сшщх]$/, "с")
    .replace(/[ктчц]$/, "к");
}

/** Keeps the length, so that a prefix of the folded word is as long as that of the word.
 * @param {string} word */
function fold(word) {
  return word.toLowerCase().replace(/ё/g, "е");
}

/** Everything the folded word could be a form of.
 * @param {string} word */
function stems(word) {
  /** @type {Set<string>} */
  const found = new Set();
  for (let at = Math.max(2, word.length - LONGEST_ENDING); at <= word.length; at++) {
    const stem = word.slice(0, at);
    if (!STEM.test(stem)) continue;
    PARTS_OF_SPEECH.forEach(({ ending, same }, part) => {
      if (ending.test(word.slice(at))) found.add(part + same(stem));
    });
  }
  return found;
}

/** All words of the site, to be asked for the forms of one. */
export class Vocabulary {
  /** @type {Map<string, string[]>} words by their first letter, the only one that no form changes: день, дня */
  #words = new Map();

  /** @param {Iterable<string>} words */
  constructor(words) {
    for (const word of words) {
      const start = fold(word).slice(0, 1);
      const beside = this.#words.get(start);
      if (beside) beside.push(word);
      else this.#words.set(start, [word]);
    }
  }

  /** Beginnings of words are for a reader who is still typing.
   * @param {string} word
   * @returns {{ beginnings: string[], forms: string[] }} spelled as on the site, е or ё */
  find(word) {
    const folded = fold(word);
    const wanted = stems(folded);
    const words = this.#words.get(folded.slice(0, 1)) ?? [];
    const begin = words.filter((other) => fold(other).startsWith(folded));
    const forms = words.filter(
      (other) => !begin.includes(other) && [...stems(fold(other))].some((stem) => wanted.has(stem)),
    );
    return { beginnings: [...new Set(begin.map((other) => other.slice(0, word.length)))], forms };
  }
}

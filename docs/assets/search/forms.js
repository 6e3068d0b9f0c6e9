/**
 * Russian words in their forms: which words of the site are the reader's word in another case, number or person.
 * Knows no page and no storage.
 */
import { irregular } from "./irregular.js";

// Two words are taken for forms of one if what they have in common is a stem,
// and what is left of each is an ending of the same part of speech.
// A stemmer that cuts each word by itself finds less: Snowball cuts «система» and «систему» differently.
const PARTS_OF_SPEECH = [
  {
    ending: whole(
      "[аеиоуыьюяй]?|[еио]й|[ао]м|ем|ям|[ео]ю|[аи]?ями|ами|ьми|[аия]х|иях|[ео]в|[иь](?:[еюяий]|ем|ям|ев|ей)",
    ),
    same: withoutFleetingVowel,
  },
  {
    ending: whole(
      "[аеиоуы]?|[ыио]й|[ая]я|[оеы]е|ие|[ое](?:го|му|м|й|ю)|[ыи](?:м|х|ми)|[ую]ю|е[нй]",
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
const ADJECTIVE = 1;
const LONGEST_ENDING = 8;
// A shorter stem is shared by chance, but for one without a vowel: дн-я, жд-ать.
const STEM = /^.{3,}$|^[^аеиоуыэюя]{2}$/;
/** What a comparative in -е has changed at the end of its stem: дороже, реже, проще. @type {Record<string, string[]>} */
const COMPARED = { ж: ["г", "д", "з", "дк", "зк"], ч: ["к", "т", "тк"], ш: ["х"], щ: ["ст", "ск"] };

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
export function fold(word) {
  return word.toLowerCase().replace(/ё/g, "е");
}

/** @param {string} word folded @returns {string[]} the stems of what it may be the comparative of */
function compared(word) {
  const [, stem = "", last = ""] = /^(..+)([жчшщ])е$/.exec(word) ?? [];
  return (COMPARED[last] ?? []).map((end) => ADJECTIVE + withoutFleetingVowel(stem + end));
}

/** Everything the folded word could be a form of.
 * @param {string} word */
function stems(word) {
  const found = new Set([...irregular(word), ...compared(word)]);
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
  /** @type {Map<string, string[]>} words by their first letter, the only one that hardly a form changes: день, дня */
  #words = new Map();

  /** @type {Map<string, Set<string>>} what was found out for an earlier query */
  #stems = new Map();

  /** @type {Map<string, string[]>} those that may begin otherwise, by the irregular words they may be */
  #irregular = new Map();

  /** @param {Iterable<string>} words folded, each once */
  constructor(words) {
    for (const word of words) {
      add(this.#words, word.slice(0, 1), word);
      for (const name of irregular(word)) add(this.#irregular, name, word);
    }
  }

  /** Beginnings of words are for a reader who is still typing.
   * @param {string} word folded
   * @returns {{ beginnings: string[], forms: string[] }} words of the site: no word is in both, the word itself is a form */
  find(word) {
    const wanted = stems(word);
    const near = this.#words.get(word.slice(0, 1)) ?? [];
    const regular = near.filter((other) => other === word || this.#shares(other, wanted));
    const other = irregular(word).flatMap((name) => this.#irregular.get(name) ?? []);
    const forms = new Set([...regular, ...other]);
    return {
      beginnings: near.filter((one) => one.startsWith(word) && !forms.has(one)),
      forms: [...forms],
    };
  }

  /** @param {string} word @param {Set<string>} wanted */
  #shares(word, wanted) {
    const own = this.#stems.get(word) ?? stems(word);
    this.#stems.set(word, own);
    return [...own].some((stem) => wanted.has(stem));
  }
}

/** @param {Map<string, string[]>} table @param {string} key @param {string} word */
function add(table, key, word) {
  const beside = table.get(key);
  if (beside) beside.push(word);
  else table.set(key, [word]);
}

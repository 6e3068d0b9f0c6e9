/** What a reader types, said in the language of the theme's search, and its answer said in the reader's words. */

/**
 * @typedef {import("./forms.js").Vocabulary} Vocabulary
 * @typedef {{ location: string, title: string, text: string, terms: Record<string, boolean> }} Item
 * @typedef {{ items: Item[][] }} Result
 * @typedef {{ text: string, terms: Map<string, string[]> }} Query the terms stand for the reader's words
 */

// Every page has them: what a reader means are the other words.
const SMALL = /^(?:а|без|бы|в|во|для|до|же|за|и|из|или|к|как|ко|ли|на|не|но|о|об|от|по|под|при|про|с|со|то|у|что|это)$/;
const RUSSIAN = /^[а-яё]{2,}$/;
// A pasted page would keep the reader waiting.
const MOST_WORDS = 30;

/** The words of a text as the theme's index cuts them.
 * @param {string} text @param {RegExp} separator */
export function words(text, separator) {
  return text.toLowerCase().split(separator).filter(Boolean);
}

/** `+слово` and `"два слова"` must be there as they are, `-слово` must not in any form, anything else is plain text.
 * @param {string} typed @param {RegExp} separator */
function parts(typed, separator) {
  const all = [...typed.matchAll(/"([^"]+)"|([+-]?)(\S+)/g)].flatMap(([, quoted, sign, plain = ""]) => {
    // lunr's own signs: a reader who types them means nothing by them.
    const found = words((quoted ?? plain).replace(/[*^~:+"\\]/g, " "), separator)
      .flatMap((part) => part.split(/\s+/))
      .filter(Boolean);
    return found.map((word) => ({ word, sign: sign ?? (found.length > 1 ? "+" : "") }));
  });
  const telling = all.filter(({ word, sign }) => sign || !SMALL.test(word));
  return (telling.length ? telling : all).slice(0, MOST_WORDS);
}

/** @param {string} typed @param {RegExp} separator @param {Vocabulary} vocabulary @returns {Query} */
export function translate(typed, separator, vocabulary) {
  /** @type {Query["terms"]} */
  const terms = new Map();
  const text = parts(typed, separator).map(({ word, sign }) => {
    if (sign === "+" || !RUSSIAN.test(word)) {
      terms.set(word, [word]);
      return sign + word;
    }
    const { beginnings, forms } = vocabulary.find(word);
    const known = [...beginnings, ...forms];
    if (sign) return [...new Set([word, ...known])].map((term) => sign + term).join(" ");
    terms.set(word, known.length ? known : [word]);
    // The theme lets a term stand for every word that begins with it, unless it has a weight.
    return [...beginnings, ...forms.map((form) => `${form}^1`)].join(" ") || word;
  });
  return { text: text.join(" "), terms };
}

/** Without this a result would list as missing every form that its page does not use.
 * @param {Result} result @param {Query} query @returns {Result} */
export function inReadersWords(result, query) {
  /** @param {Item} item */
  const tell = (item) => {
    /** @type {Item["terms"]} */
    const terms = {};
    for (const [word, forms] of Object.keys(item.terms).length ? query.terms : []) {
      const there = forms.filter((form) => item.terms[form]);
      for (const form of there) terms[form] = true;
      if (!there.length) terms[word] = false;
    }
    return { ...item, terms };
  };
  return { ...result, items: result.items.map((page) => page.map(tell)) };
}

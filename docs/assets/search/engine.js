/**
 * Finds the pages that hold the reader's words, in any of their forms.
 * Knows no page and no storage.
 */
import { excerpt, marked } from "./excerpt.js";
import { Vocabulary } from "./forms.js";
import { terms } from "./query.js";
import {
  BEGINNING,
  EXACT,
  FORM,
  HEADING,
  NONE,
  TEXT,
  TITLE,
  ordered,
  rank,
  sections,
} from "./rank.js";
import { words } from "./tokens.js";

/**
 * @typedef {import("./excerpt.js").Pieces} Pieces
 * @typedef {import("./rank.js").Hit} Hit
 * @typedef {{ id: string, heading: string, text: string }} Section
 * @typedef {{ address: string, weight: number, title: string, sections: Section[] }} Page see macros/search/index.py
 * @typedef {{ page: number, section: number, level: number }} Place a title, a heading or a text
 * @typedef {{ id: string, heading: Pieces, text: Pieces }} Found
 * @typedef {{ address: string, title: Pieces, sections: Found[] }} Result
 */

// Of a single letter nearly every page has a word that begins so.
const SHORTEST_BEGINNING = 2;

/** Answers queries about the pages of one index. */
export class Engine {
  /** @type {Map<string, Set<Place>>} */
  #places = new Map();

  /** @param {Page[]} pages */
  constructor(pages) {
    this.pages = pages;
    pages.forEach(({ title, sections }, page) => {
      this.#add(title, { page, section: NONE, level: TITLE });
      sections.forEach(({ heading, text }, section) => {
        this.#add(heading, { page, section, level: HEADING });
        this.#add(text, { page, section, level: TEXT });
      });
    });
    this.vocabulary = new Vocabulary(this.#places.keys());
  }

  /** @param {string} text @param {Place} place */
  #add(text, place) {
    for (const word of words(text)) {
      const places = this.#places.get(word);
      if (places) places.add(place);
      else this.#places.set(word, new Set([place]));
    }
  }

  /** @param {string} typed @returns {{ results: Result[], whole: boolean }} the best first, and whether they hold all words */
  search(typed) {
    const all = terms(typed).map((term) => ({ sign: term.sign, meant: this.#meant(term) }));
    const wanted = all.filter(({ sign }) => sign !== "-").map(({ meant }) => meant);
    const banned = all.filter(({ sign }) => sign === "-").map(({ meant }) => this.#hits(meant));
    const hits = wanted.map((meant) => this.#hits(meant));
    const found = new Set(wanted.flatMap((meant) => [...meant.keys()]));
    const ranks = [...new Set(hits.flatMap((one) => [...one.keys()]))].flatMap((page) => {
      const mine = without(
        hits.map((one) => one.get(page) ?? []),
        banned.flatMap((one) => one.get(page) ?? []),
      );
      return mine.some((one) => one.length)
        ? [{ page, hits: mine, ...rank(mine, this.pages[page]?.weight ?? 1) }]
        : [];
    });
    const best = ordered(ranks);
    return {
      results: best.map(({ page, hits: mine }) => this.#result(page, mine, found)),
      whole: best[0]?.words === wanted.length,
    };
  }

  /** The words of the site that one of the reader's stands for, and how near each is.
   * @param {import("./query.js").Term} term @returns {Map<string, number>} */
  #meant({ word, sign }) {
    if (sign === "+") return new Map([[word, EXACT]]);
    const { beginnings, forms } = this.vocabulary.find(word);
    /** @type {Map<string, number>} */
    const meant = new Map(forms.map((form) => [form, form === word ? EXACT : FORM]));
    if (!sign && word.length >= SHORTEST_BEGINNING)
      for (const one of beginnings) meant.set(one, BEGINNING);
    return meant;
  }

  /** @param {Map<string, number>} meant @returns {Map<number, Hit[]>} by pages */
  #hits(meant) {
    /** @type {Map<number, Hit[]>} */
    const hits = new Map();
    for (const [word, near] of meant)
      for (const { page, section, level } of this.#places.get(word) ?? []) {
        const beside = hits.get(page);
        if (beside) beside.push({ section, level, near });
        else hits.set(page, [{ section, level, near }]);
      }
    return hits;
  }

  /** @param {number} page @param {Hit[][]} hits @param {Set<string>} found @returns {Result} */
  #result(page, hits, found) {
    const { address, title, sections: all } = /** @type {Page} */ (this.pages[page]);
    const best = sections(hits, (section) => !!all[section]?.id);
    return {
      address,
      title: marked(title, found),
      sections: best.map(({ section }) => {
        const { id, heading, text } = /** @type {Section} */ (all[section]);
        return { id, heading: marked(heading, found), text: excerpt(text, found) };
      }),
    };
  }
}

/** @param {Hit[][]} hits of one page, by words @param {Hit[]} banned what it holds of words that must not be there */
function without(hits, banned) {
  const sections = new Set(banned.map(({ section }) => section));
  return sections.has(NONE)
    ? []
    : hits.map((one) => one.filter(({ section }) => !sections.has(section)));
}

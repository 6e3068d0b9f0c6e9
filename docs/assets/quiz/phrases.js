/**
 * Whether a phrase says what another says: its words in any form and order, with little beside them.
 * Knows no page and no storage.
 *
 * Two words are forms of one if they share a stem and end each as nouns, or as adjectives, do: as
 * in search/forms.js, but with those endings alone, for an answer is judged by it.
 */

const ENDINGS = [
  /^(?:[аеиоуыьюя]?|[еио]й|[ао]м|ем|ям|[ео]ю|ью|ией|иями?|[ая]ми|ьми|[ая]х|иях|[ео]в|и[еюяй])$/,
  /^(?:[аеиоуы]?|[ыио]й|[ая]я|[оеы]е|ие|[ое](?:го|му|м|й|ю)|[ыи](?:м|х|ми)|[ую]ю|е[нй])$/,
];
const LONGEST = 4; // letters of an ending
const STEM = 3; // letters: a shorter one is shared by chance

/** Words that say nothing by themselves. */
const EMPTY = new Set(
  "а в во для до и из к ко как на над о об от по под при про с со то у через это его ее их".split(
    " ",
  ),
);

/** Words that turn what stands beside them round. */
const TURNING = new Set(
  "без вместо вне кроме мимо не нет ни никакая никакие никакой против либо или".split(" "),
);

/**
 * Whether a text holds every word of a spelling, turned round by none, beside at most as many words
 * of its own: «зона ответственности» says «ответственность».
 *
 * @param {string} text without marks, in small letters
 * @param {string} spelling the same; one with an asterisk is a pattern and no phrase
 */
export function says(text, spelling) {
  const [typed, wanted] = [words(text), words(spelling)];
  if (spelling.includes("*") || !wanted.length || typed.length > 2 * wanted.length) return false;
  const turned = (/** @type {string} */ phrase) =>
    phrase.split(/[\s-]/).filter((one) => TURNING.has(one));
  if (`${turned(text).sort()}` !== `${turned(spelling).sort()}`) return false;
  const left = [...typed];
  return wanted.every((word) => {
    const at = left.findIndex((one) => same(one, word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** Those that say something; all where none does. @param {string} phrase */
function words(phrase) {
  const all = phrase.split(/[\s-]+/).filter(Boolean);
  const saying = all.filter((one) => !EMPTY.has(one) && !TURNING.has(one));
  return saying.length ? saying : all;
}

/** Whether two words are forms of one. @param {string} a @param {string} b */
export function same(a, b) {
  if (a === b) return true;
  const other = cuts(b);
  return cuts(a).some(({ stem, part }) =>
    other.some((one) => one.stem === stem && one.part === part),
  );
}

/** Where a word may end, as a noun or as an adjective. @param {string} word */
function cuts(word) {
  const places = Array.from({ length: LONGEST + 1 }, (_, left) => word.length - left);
  const cut = places
    .filter((at) => at >= STEM)
    .flatMap((at) =>
      ENDINGS.flatMap((ending, part) =>
        ending.test(word.slice(at)) ? [{ stem: word.slice(0, at), part }] : [],
      ),
    );
  // Скидок is скидк-а, рынок is рынк-а: a vowel comes where no ending stands.
  const fleeting = word.replace(/^(..+)[еоь]([^аеиоуыэюяьй])$/, "$1$2");
  return fleeting === word ? cut : [...cut, { stem: fleeting, part: 0 }];
}

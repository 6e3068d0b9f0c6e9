/**
 * What a reader may find wrong with a question, and under which name it is kept.
 * Knows no page and no storage.
 */

/** The codes that are kept, as the buttons of controls.html.jinja have them. */
export const DOUBTS = ["disputed", "unclear", "typo"];

/** Of an entry: a code, or nothing where it was taken back. @param {string} question */
export const doubtName = (question) => `doubt/${question}`;

/**
 * The code that an entry holds; a file may hold anything.
 *
 * @param {string[]} value of the entry
 * @returns {string} `""` where there is none that we know
 */
export const doubtOf = ([code = ""]) => (DOUBTS.includes(code) ? code : "");

/**
 * Answer in own words, compare with a sample, mark what the answer has: nobody is graded.
 * Knows no page and no storage.
 */

/** @param {FormData} form the text, then the criteria that the reader found met */
export function read(form) {
  return [String(form.get("answer") ?? "").trim(), ...form.getAll("met").map(String)];
}

/** @param {string[]} options @param {string[]} given */
export function fits(options, [text, ...met]) {
  return Boolean(text) && met.every((id) => options.includes(id));
}

/** @param {string[]} _ @param {string[]} given */
export function grade(_, given) {
  return { score: 1, hits: given };
}

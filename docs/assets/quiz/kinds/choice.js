/** Pick the one right option. Knows no page and no storage. */

/** @param {FormData} form */
export function read(form) {
  return form.getAll("answer").map(String);
}

/** @param {string[]} options @param {string[]} given */
export function fits(options, given) {
  return given.length > 0 && given.every((id) => options.includes(id));
}

/** @param {string[]} key @param {string[]} given */
export function grade(key, given) {
  return { score: given.length === 1 && given[0] === key[0] ? 1 : 0, hits: given };
}

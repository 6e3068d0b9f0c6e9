/** Pick the one right option. */

/** @param {FormData} form */
export function read(form) {
  return form.getAll("answer").map(String);
}

/** @param {string[]} options @param {string[]} given */
export function fits(options, given) {
  return given.length > 0 && given.every((id) => options.includes(id));
}

/** @param {string[]} right @param {string[]} given */
export function grade(right, given) {
  return given.length === 1 && given[0] === right[0] ? 1 : 0;
}

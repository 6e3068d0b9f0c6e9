/**
 * Put each item into its bin; `review:manager` says that the item review lies in the bin manager.
 * Knows no page and no storage.
 */
import { fits as exists } from "./choice.js";

/** Who has placed six of eight items need not place them again. */
export function kept(/** @type {string[]} */ key, /** @type {string[]} */ given) {
  return given.filter((place) => key.includes(place));
}

/** @param {FormData} form */
export function read(form) {
  return [...form.values()].map(String).filter(Boolean);
}

/** @param {string[]} options @param {string[]} given */
export function fits(options, given) {
  const placed = items(given);
  return (
    exists(options, given) && placed.size === given.length && placed.size === items(options).size
  );
}

/** @param {string[]} key @param {string[]} given */
export function grade(key, given) {
  return { score: given.filter((place) => key.includes(place)).length / key.length, hits: given };
}

/** @param {string[]} places */
function items(places) {
  return new Set(places.map((place) => place.split(":")[0]));
}

/** Input in the part of an address that browsers send nowhere: `#n=4&g01=2.5`. Knows no page and no storage. */

const LONGEST = 400;

/** Whoever wrote the address: only what fits comes through. @param {string} hash @param {RegExp} pair a name and a plain number, as two groups @returns {Map<string, string>} numbers as Russians write them */
export function fromHash(hash, pair) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const one of hash.slice(0, LONGEST).replace(/^#/, "").split("&")) {
    const [, name, value] = pair.exec(one) ?? [];
    if (name && value) found.set(name, value.replace(".", ","));
  }
  return found;
}

/** @param {Iterable<[string, string]>} fields names with what was typed @param {RegExp} pair @returns {string} */
export function toHash(fields, pair) {
  const pairs = [...fields].map(([name, value]) => `${name}=${value.trim().replace(",", ".")}`);
  return `#${pairs.filter((one) => pair.test(one)).join("&")}`;
}

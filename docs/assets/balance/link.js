/** The input in the part of an address that browsers send nowhere: `#n=4&d=2&g01=2.5`. Knows no page and no storage. */

import { decimal } from "../kit/numbers.js";

const PAIR = /^(n|d|r|g\d\d)=(\d{1,3}(?:\.\d{1,2})?)$/;
const LONGEST = 400;

/** Whoever wrote the address: only plain numbers come through. @param {string} hash */
export function fromHash(hash) {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const pair of hash.slice(0, LONGEST).replace(/^#/, "").split("&")) {
    const [, name, value] = PAIR.exec(pair) ?? [];
    if (name && value) found.set(name, value.replace(".", ","));
  }
  return found;
}

/** @param {Iterable<[string, string]>} fields names with what was typed @returns {string} */
export function toHash(fields) {
  const pairs = [...fields].map(([name, value]) => `${name}=${plain(value)}`);
  return `#${pairs.filter((pair) => PAIR.test(pair)).join("&")}`;
}

/** The number that the calculator reads in a field, as an address writes it. @param {string} typed */
function plain(typed) {
  const { minus = false, whole = "", part = "" } = decimal(typed) ?? {};
  const digits = part ? `${Number(whole)}.${part}` : whole && `${Number(whole)}`;
  return minus ? `-${digits}` : digits;
}

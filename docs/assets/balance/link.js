/** The week in a link: `#n=4&d=2&g01=2.5`. Knows no page and no storage. */
import { fromHash as read, toHash as write } from "../kit/hash.js";
import { decimal } from "../kit/numbers.js";

const PAIR = /^(n|d|r|g\d\d)=(\d{1,3}(?:\.\d{1,2})?)$/;

/** Whoever wrote the address: only plain numbers come through. @param {string} hash */
export const fromHash = (hash) => read(hash, PAIR);

/** @param {Iterable<[string, string]>} fields names with what was typed @returns {string} */
export const toHash = (fields) =>
  write(
    [...fields].map(([name, value]) => [name, plain(value)]),
    PAIR,
  );

/** The number that the calculator reads in a field, as an address writes it. @param {string} typed */
function plain(typed) {
  const { minus = false, whole = "", part = "" } = decimal(typed) ?? {};
  const digits = part ? `${Number(whole)}.${part}` : whole && `${Number(whole)}`;
  return minus ? `-${digits}` : digits;
}

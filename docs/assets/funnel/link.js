/** The reader's numbers in a link: `#plan=6000000&won=40`. Knows no page and no storage. */
import { fromHash as read, toHash as write } from "../kit/hash.js";

const PAIR = /^(plan|deal|won|asked|met|weeks|sellers)=(\d{1,12}(?:\.\d{1,2})?)$/;

/** @param {string} hash */
export const fromHash = (hash) => read(hash, PAIR);

/** @param {Iterable<[string, number]>} values hundredths by the names of fields */
export const toHash = (values) =>
  write(
    [...values].map(
      ([name, value]) => /** @type {[string, string]} */ ([name, String(value / 100)]),
    ),
    PAIR,
  );

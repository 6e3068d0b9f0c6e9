/** The rules of each kind, asked for once by all its questions: to ask a thousand times is felt. */
import { sayUnloaded } from "../kit/dom.js";
import { kinds } from "./kinds/index.js";

/** @typedef {import("./kinds/index.js").Kind} Kind */

/** @type {Record<string, Promise<Kind | undefined>>} */
const rules = {};

/** What a reader does with a page that has come; after it the line may be there again. */
const SIGNS = ["pointermove", "click", "keydown", "focusin", "online"];

/** Milliseconds between two tries that have failed: who moves the mouse gives fifty signs a second. */
const PAUSE = 1000;

/** The rules of a kind, as soon as they can be had; undefined where there is no such kind. @param {string} name */
export const rulesOf = (name) => (rules[name] ??= had(kinds[name]));

/**
 * Where they could not be had the next sign of life asks for them again, under another address, for
 * a browser may remember a module as failed; after the second miss the reader is told.
 *
 * @param {((again?: string) => Promise<Kind>) | undefined} load
 */
async function had(load) {
  for (let tries = 0; ; tries++) {
    try {
      return await load?.(tries ? `?${tries}` : "");
    } catch {
      if (tries) {
        sayUnloaded();
        await new Promise((go) => setTimeout(go, tries * PAUSE));
      }
      await sign();
    }
  }
}

function sign() {
  return new Promise((heard) => {
    for (const type of SIGNS) addEventListener(type, heard, { once: true });
  });
}

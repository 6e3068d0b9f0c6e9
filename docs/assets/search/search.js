/** The search itself, loaded with the first query: the index, its words, and the theme's own worker. */
import { Vocabulary } from "./forms.js";
import { inReadersWords, translate, words } from "./query.js";

/**
 * @typedef {{ title: string, text: string }} Doc
 * @typedef {{ config: { separator: string }, docs: Doc[] }} Index
 */

/** The worker answers each message with one, in their order; it may also fail before it is asked anything.
 * @param {Worker} worker */
function conversation(worker) {
  /** @type {((data: any) => void)[]} */
  const waiting = [];
  worker.onmessage = ({ data }) => waiting.shift()?.(data);
  /** @type {Promise<never>} */
  const failure = new Promise((_, reject) => (worker.onerror = reject));
  failure.catch(() => {});
  /** @param {{ type: number, data: unknown }} message @returns {Promise<any>} */
  return (message) => {
    worker.postMessage(message);
    return Promise.race([failure, new Promise((resolve) => waiting.push(resolve))]);
  };
}

/** @param {URL} address @returns {Promise<Index>} */
async function fetchIndex(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** @param {Index} index @param {RegExp} separator */
function vocabulary({ docs }, separator) {
  const texts = docs.flatMap(({ title, text }) => [title, text.replace(/<[^>]*>/g, " ")]);
  return new Vocabulary(new Set(texts.flatMap((text) => words(text, separator))));
}

/** @param {URL} theme the theme's worker
 * @param {{ type: number, data: object }} setup what the page told us @param {number} type of a query
 * @returns {Promise<(typed: string) => Promise<object>>} */
export async function open(theme, setup, type) {
  const worker = new Worker(theme);
  try {
    const ask = conversation(worker);
    const index = await fetchIndex(new URL("../../../search/full.json", theme));
    await ask({ ...setup, data: { ...setup.data, ...index } });
    const separator = new RegExp(index.config.separator);
    const known = vocabulary(index, separator);
    return async (typed) => {
      const query = translate(typed, separator, known);
      const answer = await ask({ type, data: query.text });
      return { ...answer, data: inReadersWords(answer.data, query) };
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

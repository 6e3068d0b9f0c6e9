/**
 * Searches beside the page: fetches the index with the first query and keeps it.
 *
 * It is told `{ index, typed }` and tells `{ typed, results, whole }`, or `{ typed, failed }`.
 */
import { Engine } from "./engine.js";

/** @type {Promise<Engine> | undefined} */
let engine;

/** @param {string} address */
async function load(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Engine((await response.json()).pages);
}

addEventListener("message", async ({ data: { index, typed } }) => {
  try {
    engine ??= load(index);
    postMessage({ typed, ...(await engine).search(typed) });
  } catch {
    engine = undefined; // the next query asks again
    postMessage({ typed, failed: true });
  }
});

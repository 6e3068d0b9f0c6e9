/** The worker that the page starts for its search: fetches nothing before the first query. After # stands the theme's own, from the root of the site. */
const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]; // what the theme calls them

/** @type {Promise<(typed: string) => Promise<object>> | undefined} */
let search;
let setup = { type: SETUP, data: {} };
let newest = 0;
let tries = 0;

async function load() {
  // A module that failed to load may be remembered as such: another try, another address.
  /** @type {typeof import("./search.js")} */
  const { open } = await import("./search.js" + (tries++ ? `?${tries}` : ""));
  return open(new URL(`../../../${location.hash.slice(1)}`, location.href), setup, QUERY);
}

/** @param {string} typed */
async function answer(typed) {
  const mine = ++newest;
  /** @type {object} */
  let result = { type: RESULT, data: { items: [] } };
  try {
    if (typed.trim()) result = await (await (search ??= load()))(typed);
  } catch (error) {
    search = undefined;
    console.warn(error);
  }
  if (mine === newest) postMessage(result);
}

addEventListener("message", ({ data }) => {
  if (data.type === QUERY) return void answer(data.data);
  setup = data;
  postMessage({ type: READY });
});

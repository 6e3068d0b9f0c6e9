/** Libraries that the build took from the npm registry: loaded when they are wanted, never before. */

/** @param {"ical.js" | "qr.js"} name @returns {Promise<any>} its module; rejects where it cannot be had */
export const library = (name) => import(new URL(`../lib/${name}`, import.meta.url).href);

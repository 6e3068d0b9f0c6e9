/** Fills on a small scheme what its reader has walked. */
import { part } from "../kit/dom.js";

/**
 * @param {Element} owner of the scheme
 * @param {string[]} way the points from the first to where the reader is
 * @param {string[]} [seen] points that the reader came to on other ways
 */
export function fill(owner, way, seen = []) {
  const scheme = part(owner, "map");
  scheme.hidden = false;
  const walked = way.map((one, at) => `${way[at - 1]} ${one}`);
  for (const line of scheme.querySelectorAll("[data-way]"))
    line.toggleAttribute("data-gone", walked.includes(line.getAttribute("data-way") ?? ""));
  for (const point of scheme.querySelectorAll("[data-point]")) {
    const name = point.getAttribute("data-point") ?? "";
    point.toggleAttribute("data-gone", way.includes(name) || seen.includes(name));
    point.toggleAttribute("data-here", name === way.at(-1));
  }
}

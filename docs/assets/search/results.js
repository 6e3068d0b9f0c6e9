/** Draws what was found: data stays text, what was found in it is marked. */
import { part } from "../kit/dom.js";
import { tell } from "../kit/words.js";

/** @typedef {import("./excerpt.js").Pieces} Pieces @typedef {import("./engine.js").Result} Result @typedef {import("./engine.js").Found} Found */

const SECTIONS = 3; // of a page, before the reader asks for more

/** @param {Pieces} pieces @returns {Node[]} */
function nodes(pieces) {
  return pieces.map(({ text, found }) => {
    if (!found) return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

/** @param {HTMLElement} owner @param {string} name @returns {HTMLElement} */
function copy(owner, name) {
  const { content } = /** @type {HTMLTemplateElement} */ (part(owner, name));
  return /** @type {HTMLElement} */ (content.firstElementChild?.cloneNode(true));
}

/** @param {HTMLElement} owner of the templates @param {string} address of the page @param {Found} section */
function drawSection(owner, address, { id, heading, text }) {
  const item = copy(owner, "section");
  /** @type {HTMLAnchorElement} */ (part(item, "link")).href =
    address + (id ? `#${encodeURIComponent(id)}` : "");
  part(item, "heading").append(...nodes(heading));
  part(item, "text").append(...nodes(text));
  return item;
}

/** @param {HTMLElement} owner of the templates @param {string} root of the site @param {Result} result */
export function drawPage(owner, root, { address, title, sections }) {
  const item = copy(owner, "page");
  /** @type {HTMLAnchorElement} */ (part(item, "link")).href = root + address;
  part(item, "title").append(...nodes(title));
  const drawn = sections.map((section) => drawSection(owner, root + address, section));
  part(item, "sections").append(...drawn.splice(0, SECTIONS));
  const more = part(item, "more");
  more.hidden = !drawn.length;
  tell(/** @type {HTMLElement} */ (more.firstElementChild), { more: drawn.length });
  more.lastElementChild?.append(...drawn);
  return item;
}

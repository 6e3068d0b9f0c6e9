/** What comes into the theme's search without a key: pasted by mouse, dictated, chosen from suggestions. */

/** The theme listens to keys alone. To be called at every `input` of the page.
 * @param {Event} event */
export function searchInput({ target }) {
  if (target instanceof HTMLInputElement && target.name === "query") target.dispatchEvent(new Event("keyup"));
}

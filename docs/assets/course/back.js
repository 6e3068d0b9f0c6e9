/**
 * What stands in the fields of a page that comes back as it was.
 *
 * WebKit empties those marked `autocomplete="off"`, and only after `pageshow`: what a reader had
 * chosen was gone while the course still knew it. So the marks wait outside while the page is away.
 */
export function keepFields() {
  /** @type {Element[]} */
  let marked = [];
  addEventListener("pagehide", ({ persisted }) => {
    marked = persisted ? [...document.querySelectorAll("[autocomplete=off]")] : [];
    for (const one of marked) one.removeAttribute("autocomplete");
  });
  addEventListener("pageshow", () => {
    setTimeout(() => marked.forEach((one) => one.setAttribute("autocomplete", "off")));
  });
}

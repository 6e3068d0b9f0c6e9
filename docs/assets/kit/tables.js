/** Lets a keyboard scroll the tables that are wider than the window: not every browser does. */

export function reachTables() {
  const boxes = /** @type {NodeListOf<HTMLElement>} */ (
    document.querySelectorAll(".md-typeset__scrollwrap")
  );
  for (const box of boxes) if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
}

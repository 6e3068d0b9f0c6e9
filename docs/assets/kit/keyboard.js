/** Keeps a bar at the lower edge in view when a phone puts its keyboard over the page. */

/** Pixels: what is less is a bar of the browser that comes and goes. */
const LEAST = 100;

/**
 * The page is as high as before, only less of it is seen: `--covered` says how much of it is not.
 *
 * @param {HTMLElement} element whose styles read it @param {AbortSignal} signal ends it
 */
export function riseAboveKeyboard(element, signal) {
  const seen = window.visualViewport;
  seen?.addEventListener(
    "resize",
    () => {
      const covered = document.documentElement.clientHeight - seen.height * seen.scale;
      element.style.setProperty("--covered", covered < LEAST ? "0px" : `${Math.round(covered)}px`);
      const focused = document.activeElement;
      if (covered >= LEAST && element.contains(focused))
        focused?.scrollIntoView({ block: "nearest" });
    },
    { signal },
  );
}

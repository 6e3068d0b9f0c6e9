/** Tells a page that stays open when the day has become another: when it is looked at again, or comes back. */
import { today } from "./clock.js";

const SIGNS = ["visibilitychange", "pageshow", "focus"];

/**
 * @param {(now: string, before: string) => unknown} tell what the reader's clock says now, and said when it was last asked
 * @param {() => string} [moment] in words that stay the same as long as nothing is to be drawn anew
 * @returns {() => void} ends it
 */
export function whenTurned(tell, moment = today) {
  let last = moment();
  const look = () => {
    const [now, before] = [moment(), last];
    last = now;
    if (now !== before) tell(now, before);
  };
  for (const type of SIGNS) addEventListener(type, look);
  return () => {
    for (const type of SIGNS) removeEventListener(type, look);
  };
}

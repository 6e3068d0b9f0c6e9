/** The plan saved as files. */
import { save } from "../kit/save.js";

/** @param {Parameters<typeof import("../kit/ics.js")["ics"]>[0]} days @returns {Promise<boolean>} whether it was saved: the library may not load */
export async function saveCalendar(days) {
  try {
    const { ics } = await import("../kit/ics.js");
    save("plan-90.ics", "text/calendar", await ics(days, new Date()));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} text */
export function saveMarkdown(text) {
  save("plan-90.md", "text/markdown", text);
}

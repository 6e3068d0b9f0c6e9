/** What this tab remembers of a talk until it is closed; a browser may forbid even that. */
import { courseId } from "../kit/dom.js";

/** @param {string} talk @returns {string | null} */
export function loadTalk(talk) {
  try {
    return sessionStorage.getItem(key(talk));
  } catch {
    return null;
  }
}

/** @param {string} talk @param {import("./rules.js").Kept} state */
export function saveTalk(talk, state) {
  try {
    sessionStorage.setItem(key(talk), JSON.stringify(state));
  } catch {
    // The talk goes on all the same; only a reload begins it anew.
  }
}

/** @param {string} talk */
const key = (talk) => `course.${courseId()}.dialogue.${talk}`;

/** What this tab remembers of a talk until it is closed; a browser may forbid even that. */

const course = document.querySelector("meta[name=course-id]")?.getAttribute("content") ?? "course";

/** @param {string} talk @returns {string | null} */
export function kept(talk) {
  try {
    return sessionStorage.getItem(key(talk));
  } catch {
    return null;
  }
}

/** @param {string} talk @param {import("./rules.js").Kept} state */
export function keep(talk, state) {
  try {
    sessionStorage.setItem(key(talk), JSON.stringify(state));
  } catch {
    // The talk goes on all the same; only a reload begins it anew.
  }
}

/** @param {string} talk */
const key = (talk) => `course.${course}.dialogue.${talk}`;

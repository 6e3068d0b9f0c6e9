/**
 * How a term stands on a day: the rule of macros/news/status.py. Days are written 2026-11-23, so
 * that their letters stand in the order of the calendar. Knows no page and no storage.
 *
 * @typedef {"unknown" | "upcoming" | "open" | "closed"} Status
 */

/**
 * @param {string} day
 * @param {string | null} opens
 * @param {string | null} closes
 * @returns {Status}
 */
export function statusOn(day, opens, closes) {
  if (closes && day > closes) return "closed";
  if (opens && day < opens) return "upcoming";
  return closes ? "open" : "unknown";
}

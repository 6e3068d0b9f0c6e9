/**
 * What the reader's clock says, and days as a calendar names them, `2026-11-23`.
 * Knows no page and no storage.
 */

export const DAY = 86_400_000; // milliseconds

/** No clock shows more: a record of then would be newer than all that are still to come. */
export const LAST_TIME = Date.UTC(10_000, 0);

/** The day this was written: a clock that shows an earlier one is wrong. */
const WRITTEN = Date.UTC(2026, 10, 30);

/** Records of a later time than this were made by a clock that is wrong, or by nobody. @param {number} now */
export const latestTime = (now) => Math.max(now, WRITTEN) + 2 * DAY; // another device's clock may be ahead

/** @param {number} time at midnight in Greenwich, where days have one length */
export const dayAt = (time) => new Date(time).toISOString().slice(0, 10);

/** Midnight in Greenwich of the day that the reader's clock shows. @param {Date} time */
export const midnightOf = (time) => Date.UTC(time.getFullYear(), time.getMonth(), time.getDate());

/** The day that the reader's clock shows. @param {Date} time */
export const dayOf = (time) => dayAt(midnightOf(time));

export const today = () => dayOf(new Date());

/**
 * A role has one number, or its activities, or both: then it is never less than they are together,
 * and what is more than they are is explained by none. Hundredths of an hour.
 * Knows no page and no storage.
 */

/** @param {number[]} rows */
const sum = (rows) => rows.reduce((all, one) => all + one, 0);

/** The hours of a role. @param {number} typed beside its name @param {number[]} rows of its activities */
export const together = (typed, rows) => Math.max(typed, sum(rows));

/** What a link says of the role itself. @param {number} typed @param {number[]} rows */
export const unexplained = (typed, rows) => together(typed, rows) - sum(rows);

/** What was typed, by what the link says; nothing where the activities explain it all. @param {number} unexplained @param {number[]} rows */
export const retyped = (unexplained, rows) => (unexplained ? unexplained + sum(rows) : 0);

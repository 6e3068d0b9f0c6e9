/** From shares of a week to its hours. Knows no page and no storage. */

/** Hundredths of a per cent: what rounding may take from a hundred or add. */
const SLACK = 100;

/**
 * Hundredths of an hour; null where the shares are no whole. 33,3 three times is one.
 *
 * @param {number[]} shares hundredths of a per cent @param {number} week hundredths of an hour
 */
export function toHours(shares, week) {
  const sum = shares.reduce((all, one) => all + one, 0);
  if (Math.abs(sum - 10_000) > SLACK) return null;
  return shares.map((share) => Math.round((share * week) / 10_000));
}

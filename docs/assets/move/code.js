/** A QR code as the path of a picture. Knows no page and no storage. */

/** Modules around the code that stay white, as the standard wants it. */
export const QUIET = 4;

/** @param {{ size: number, get: (x: number, y: number) => boolean }} code @returns {string} `d` of a path: a row of dark modules is one rectangle */
export function path({ size, get }) {
  let drawn = "";
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (x < size && get(x, y)) x += 1;
      if (x > from) drawn += `M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`;
    }
  }
  return drawn;
}

/** Work that can wait, done in slices so short that the page never stutters. */

const SLICE = 8; // milliseconds: styling and layout take three times as much, and 50 would be felt

/** @type {(() => void)[]} */
const waiting = [];

/** @param {() => void} work is done soon, after all that waits already */
export function soon(work) {
  if (waiting.push(work) === 1) setTimeout(slice);
}

function slice() {
  const end = performance.now() + SLICE;
  let done = 0;
  while (waiting[done] && performance.now() < end) waiting[done++]?.();
  waiting.splice(0, done);
  if (waiting.length) setTimeout(slice);
}

/** Gives the reader a file: made here, sent nowhere. */

const LATER = 60_000; // milliseconds; by then the browser has taken it

/** @param {string} name @param {string} type @param {BlobPart} content */
export function save(name, type, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LATER);
}

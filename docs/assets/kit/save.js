/** Gives the reader a file: made here, sent nowhere. */

const LATER = 60_000; // milliseconds; by then the browser has taken it

/** The day for the name of a file, by the reader's clock; Swedes write it as files are sorted, `2026-11-23`. */
export const today = () => new Date().toLocaleDateString("sv");

/** @param {string} name @param {string} type @param {BlobPart} content */
export function save(name, type, content) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LATER);
}

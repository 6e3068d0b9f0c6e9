/** What the reader writes beside the answers, by name: notes, ticks, dates; and forgetting all. */
import { emptyProgress } from "./rules.js";
import { store } from "./store.js";

/** What is written under a name: nothing, where it was taken away again. @param {string} name @returns {string[]} */
export function entry(name, from = store) {
  const { entries } = from.progress;
  return Object.hasOwn(entries, name) ? (entries[name]?.value ?? []) : [];
}

/** The names that begin so and have something written. @param {string} beginning */
export function named(beginning, from = store) {
  return Object.keys(from.progress.entries).filter(
    (name) => name.startsWith(beginning) && entry(name, from).length,
  );
}

/** @param {Record<string, string[]>} entries by their names; an empty one is taken away */
export function write(entries, to = store) {
  const times = to.times();
  const written = Object.entries(entries).map(([name, value]) => [name, { value, ...times }]);
  to.add({ entries: Object.fromEntries(written) }, { entries: Object.keys(entries) });
}

/** Forget everything, what was set aside as well; other tabs hear of it. */
export function erase(from = store) {
  from.take(emptyProgress());
  try {
    for (const name of [...from.asides(), from.key]) from.open().removeItem(name);
  } catch {
    // Where storage is forbidden, this page alone knew.
  }
  from.take(from.load());
  from.update(true);
}

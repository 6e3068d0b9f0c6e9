import assert from "node:assert/strict";
import { test } from "node:test";

class Kept {
  /** @type {Record<string, string>} */
  static texts = { "course.any.progress": "{" };

  getItem = (/** @type {string} */ name) => Kept.texts[name] ?? null;

  setItem = (/** @type {string} */ name, /** @type {string} */ text) =>
    void (Kept.texts[name] = text);

  removeItem = (/** @type {string} */ name) => void delete Kept.texts[name];
}

const storage = new Kept();
// What the modules ask of a page, as small as it can be.
Object.assign(globalThis, {
  document: { querySelector: () => ({ content: "any" }) },
  addEventListener: () => {},
});
Object.defineProperty(globalThis, "localStorage", { value: storage });
globalThis.navigator ??= /** @type {Navigator} */ ({}); // Node 20 has none
const { saveWeek } = await import("../../../docs/assets/calendar/memory.js");

const hours = { manager: 1, seller: 2, integrator: 3, rest: 4 };
const week = {
  source: "calendar",
  from: "2026-11-02",
  to: "2026-11-08",
  n: 4,
  d: 2,
  hours,
  known: 100,
};
const keep = () =>
  saveWeek(
    /** @type {import("../../../docs/assets/balance/weeks.js").Week} */ (
      /** @type {unknown} */ (week)
    ),
  );

test("a week is told to be kept as often as it is, whatever went wrong before", () => {
  assert.equal(keep(), true, "though something was set aside");
  const { setItem } = storage;
  storage.setItem = () => {
    throw new Error("full");
  };
  assert.equal(keep(), false);
  storage.setItem = setItem;
  assert.equal(keep(), true);
});

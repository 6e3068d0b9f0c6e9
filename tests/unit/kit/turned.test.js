/** A tab that stays open hears that the day has become another, once, when it is looked at again. */
import assert from "node:assert/strict";
import { test } from "node:test";

const page = new EventTarget();
Object.assign(globalThis, {
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
});
const { whenTurned } = await import("../../../docs/assets/kit/turned.js");

for (const sign of ["visibilitychange", "pageshow", "focus"]) {
  test(`by ${sign}`, () => {
    let day = "2026-11-30";
    /** @type {string[][]} */
    const told = [];
    const look = () => page.dispatchEvent(new Event(sign));
    const end = whenTurned(
      (...days) => told.push(days),
      () => day,
    );
    look();
    day = "2026-12-01";
    look();
    look();
    day = "2026-12-09";
    look();
    end();
    day = "2026-12-10";
    look();
    assert.deepEqual(told, [
      ["2026-12-01", "2026-11-30"],
      ["2026-12-09", "2026-12-01"],
    ]);
  });
}

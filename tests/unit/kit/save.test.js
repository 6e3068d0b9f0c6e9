import assert from "node:assert/strict";
import { test } from "node:test";

import { today } from "../../../docs/assets/kit/save.js";

test("a file is named by the day that the reader's clock shows, not by that of Greenwich", () => {
  const { Date: RealDate } = globalThis;
  const zone = process.env.TZ;
  process.env.TZ = "Asia/Vladivostok";
  globalThis.Date = /** @type {DateConstructor} */ (class extends RealDate {
    constructor() {
      super("2026-11-22T23:30:00Z");
    }
  });
  const day = today();
  globalThis.Date = RealDate;
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.equal(day, "2026-11-23");
});

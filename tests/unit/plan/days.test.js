import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { between, dayAt, isDay, plus, range, said } from "../../../docs/assets/plan/days.js";

test("only days that the calendar has are days", () => {
  assert.deepEqual(["2026-12-01", "2028-02-29"].map(isDay), [true, true]);
  const none = ["", "2026-02-30", "2026-13-01", "2027-02-29", "0002-12-01", "1999-12-31", "12.01.2026", "2026-12-01T00:00", "<b>", "__proto__"];
  assert.deepEqual(none.filter(isDay), []);
});

test("ninety days go over the ends of months and years, and over a leap day", () => {
  assert.equal(plus("2026-11-30", 1), "2026-12-01");
  assert.equal(plus("2026-12-01", 89), "2027-02-28");
  assert.equal(plus("2027-12-01", 90), "2028-02-29");
  assert.equal(plus("2026-03-01", -1), "2026-02-28");
  assert.equal(between("2026-12-01", "2027-02-28"), 89);
  assert.equal(between("2026-12-01", "2026-11-30"), -1);
});

test("a change of clocks moves no day, wherever the reader is", () => {
  const script = `import { between, dayAt, plus } from ${JSON.stringify(new URL("../../../docs/assets/plan/days.js", import.meta.url).href)};
    const days = ["2026-03-28", "2026-03-29", "2026-10-25", "2026-11-01"];
    console.log(JSON.stringify([days.map((day) => plus(day, 1)), between("2026-03-01", "2026-11-30"),
      dayAt(new Date(2026, 2, 29, 0, 5).getTime()), dayAt(new Date(2026, 2, 29, 23, 55).getTime())]));`;
  for (const TZ of ["Europe/Berlin", "America/New_York", "Asia/Vladivostok", "Pacific/Kiritimati", "America/Sao_Paulo"]) {
    const found = execFileSync(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, TZ } });
    assert.deepEqual(JSON.parse(found.toString()), [["2026-03-29", "2026-03-30", "2026-10-26", "2026-11-02"], 274, "2026-03-29", "2026-03-29"], TZ);
  }
});

test("a day and a range are said in Russian", () => {
  assert.match(said("2026-12-01"), /^1\u00a0декабря 2026/);
  assert.match(range("2026-12-01", "2026-12-30"), /^1\s?[–-]\s?30\sдекабря 2026/u);
  assert.match(range("2026-12-15", "2027-01-13"), /декабря 2026.+13\sянваря 2027/);
  assert.equal(dayAt(new Date(2026, 11, 1, 12).getTime()), "2026-12-01");
});

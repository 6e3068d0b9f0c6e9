/** What a link or a file brings is bounded where it is read; what a reader's own answers hold never meets a bound. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { importFile, serialize } from "../../../docs/assets/course/file.js";
import { DAY } from "../../../docs/assets/kit/clock.js";
import { unpack } from "../../../docs/assets/move/packed.js";
import { parse as parseLink } from "../../../docs/assets/move/rules.js";
import { bounded } from "../../../docs/assets/progress/bounds.js";
import { emptyProgress, merge, parse, tables } from "../../../docs/assets/progress/rules.js";
import { hash } from "../../../docs/assets/quiz/mix.js";

const NOW = Date.UTC(2027, 4, 1);
const given = (/** @type {string} */ name) =>
  readFileSync(new URL(`cases/${name}`, import.meta.url), "utf8");
const rules = { merge, parse, tables };
const brought = (/** @type {string} */ text, kept = emptyProgress()) =>
  importFile(text, "tri-roli", kept, rules);
const attempt = (/** @type {any} */ more = {}) => ({
  question: "q",
  given: ["a"],
  at: 5,
  fingerprint: "f",
  ...more,
});
const entry = (/** @type {any} */ more = {}) => ({ value: ["a"], at: 5, ...more });

/** @type {[what: string, table: string, record: any, taken: any, name?: string][]} */
const RECORDS = [
  ["all its fields", "attempts", { hints: 2, seed: 7, sitting: "s", moment: "final" }, true],
  ["the key, asked for", "attempts", { given: [], revealed: true }, true],
  ["the longest text of a field", "entries", { value: ["я".repeat(4000)] }, true],
  ["a time of today", "attempts", { at: NOW }, true],
  ["another device's clock", "attempts", { at: NOW + DAY }, true],
  ["a time to come", "attempts", { at: NOW + 3 * DAY }, null],
  ["the end of time", "attempts", { at: Date.UTC(10_000, 0) }, null],
  ["a time before all", "entries", { at: -1 }, null],
  ["no time", "entries", { at: NaN }, null],
  ["a clock beyond all", "attempts", { clock: 1.7e20 }, null],
  ["a clock before all", "attempts", { clock: -1.7e20 }, null],
  ["a clock to come", "attempts", { clock: NOW + 3 * DAY }, null],
  ["a clock set back", "attempts", { clock: -5 }, true],
  ["a wrong time known before", "entries", { at: NOW + 99 * DAY, clock: NOW }, { at: NOW }],
  ["an unknown field", "attempts", { x: [[1]] }, {}],
  ["one named like a part of the language", "attempts", { constructor: 1, toString: "x" }, {}],
  ["a known field of another kind", "attempts", { revealed: [[[1]]] }, null],
  ["hints without end", "attempts", { hints: 1e300 }, null],
  ["an order without end", "attempts", { seed: 1e300 }, null],
  ["a long id of a question", "attempts", { question: "q".repeat(101) }, null],
  ["a long mark", "attempts", { fingerprint: "f".repeat(101) }, null],
  ["a long moment", "attempts", { moment: "m".repeat(101) }, null],
  ["a text without end", "entries", { value: ["я".repeat(8001)] }, null],
  ["pieces without end", "attempts", { given: Array(501).fill("") }, null],
  ["a bell in an id", "attempts", { question: "q\u0007" }, null],
  [
    "lines that end in all ways",
    "entries",
    { value: ["a\r\nb\rc\u2028d\u2029e\u0085f\vg\th"] },
    { value: ["a\nb\nc\nd\ne\nf\ng\th"] },
  ],
  ["controls", "entries", { value: ["a\0b\u0007c\u001bd\u007fe\u0098"] }, { value: ["abcde"] }],
  ["signs that join and turn", "entries", { value: ["👨‍👩‍👧 \u200fшалом"] }, true],
  ["a long name", "entries", {}, null, "n".repeat(301)],
  ["a name of two lines", "entries", {}, null, "a\nb"],
  ["a long id of its own", "resets", { question: "*" }, null, "n".repeat(101)],
];
const MADE = {
  attempts: attempt,
  entries: entry,
  resets: (/** @type {any} */ more) => ({ question: "q", at: 5, ...more }),
};

for (const [what, table, more, taken, name = "x"] of RECORDS) {
  test(`a record of ${table} with ${what}`, () => {
    const make = MADE[/** @type {keyof typeof MADE} */ (table)];
    const record = make(more);
    const found = bounded(table, name, record, NOW);
    if (taken === true) assert.equal(found, record);
    else assert.deepEqual(found, taken && make(taken));
  });
}

test("a file of the end of time is left out, and what is written afterwards comes back", () => {
  const { status, skipped, progress } = brought(given("file-end-of-time.json"));
  assert.deepEqual([status, skipped, progress?.attempts], ["partly", 1, {}]);
});

test("own answers of somebody who had met the end of time come back, without it", () => {
  const late = Date.UTC(10_000, 0);
  const clock = Date.now();
  const attempts = { bad: attempt({ at: late }), own: attempt({ at: late + 1, clock }) };
  const { skipped, progress } = brought(
    serialize("tri-roli", { ...emptyProgress(), attempts }, new Date(0)),
  );
  assert.deepEqual([skipped, progress?.attempts], [1, { own: attempt({ at: clock }) }]);
});

test("of a file with a field without a bottom the answer is taken, and can be written again", () => {
  const { status, added, progress } = brought(given("file-deep.json"));
  assert.deepEqual([status, added], ["merged", 1]);
  assert.deepEqual(Object.keys(progress?.attempts.a ?? {}), Object.keys(attempt()));
  assert.ok(JSON.stringify(progress));
});

test("a bare CR in a file is an end of line like others", () => {
  const { progress } = brought(given("file-cr.json"));
  const text = progress?.entries["plan/step/own-1/text"]?.value;
  assert.deepEqual(text, ["a\n# b"]);
});

/** How many letters are stirred to read a text: that is what takes the time. @param {string} text */
function read(text) {
  let letters = 0;
  const counted = (/** @type {string} */ one) => {
    letters += one.length;
    return hash(one);
  };
  return { found: parseLink(text, "tri-roli", counted, tables.attempts ?? (() => false)), letters };
}

for (const name of ["link-clock-future.txt", "link-hang.txt"]) {
  test(`${name} is damaged, and told so at once`, async () => {
    const { status, text } = await unpack(given(name).trim().replace("#resume=", ""));
    if (status) return assert.equal(status, "damaged");
    const { found, letters } = read(text);
    assert.deepEqual(found, { status: "damaged" });
    assert.ok(letters <= 2 * text.length);
  });
}

test("whatever its marks, a link is read in one pass over its letters", () => {
  const long = `q${"я".repeat(99)}`;
  const line = (/** @type {string} */ marks, at = 0) => `x${at} ${long} 1 f ${marks} a`;
  for (const [marks, status] of [
    ["n20", ""],
    ["n0.tk3f9", ""],
    ["n20.n20", "damaged"],
    [Array(4000).fill("n0").join("."), "damaged"],
    ["h1.h2", "damaged"],
  ]) {
    const lines = Array.from({ length: 200 }, (_, at) => line(marks ?? "", at));
    const body = ["tri-roli", ...lines].join("\n");
    const { found, letters } = read(`${hash(body).toString(36)}\n${body}`);
    assert.equal(found.status, status);
    assert.ok(letters <= 3 * body.length, `${marks?.slice(0, 20)}: ${letters} of ${body.length}`);
  }
});

const stored = (/** @type {any} */ more) =>
  parse(JSON.stringify({ ...emptyProgress(), attempts: { x: attempt(more) } }))?.attempts.x;

test("what damage has left in a stored record hurts no page", () => {
  const last = Date.UTC(10_000, 0);
  assert.deepEqual(stored({ clock: 1.7e20 }), attempt());
  assert.deepEqual(stored({ clock: -9e15 }), attempt());
  assert.deepEqual(stored({ at: 9e15, later: 1 }), attempt({ at: last, later: 1 }));
  assert.deepEqual(stored({ at: -1e300 }), attempt({ at: -last }));
  assert.ok(JSON.stringify(parse(given("file-deep.json"))));
});

test("a field of a later version is kept where it is stored", () => {
  assert.deepEqual(stored({ later: { a: ["b"] } }), attempt({ later: { a: ["b"] } }));
});

test("of two of one time the one that lost its letters in a wrong code page is never kept", () => {
  const note = (/** @type {string} */ text) => ({
    ...emptyProgress(),
    entries: { n: entry({ value: [text] }) },
  });
  const [good, bad] = [note("привет"), note("\ufffd\ufffd\ufffd")];
  assert.deepEqual(merge(good, bad), good);
  assert.deepEqual(merge(bad, good), good);
});

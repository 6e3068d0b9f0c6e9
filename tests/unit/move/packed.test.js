import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";

import { pack, unpack } from "../../../docs/assets/move/packed.js";

const base64url = (/** @type {Buffer} */ bytes) => bytes.toString("base64url");

for (const text of ["", "a", "Ёлка «100 %»\n", "😀".repeat(3000)]) {
  test(`a text of ${text.length} letters comes back from letters that an address may hold`, async () => {
    const packed = await pack(text);
    assert.match(packed, /^b[\w-]*$/);
    assert.deepEqual(await unpack(packed), { status: "", text });
  });
}

test("where the browser presses nothing, the text comes back too, and is read everywhere", async () => {
  const stream = globalThis.CompressionStream;
  // @ts-expect-error: as in an older browser
  delete globalThis.CompressionStream;
  const packed = await pack("Ёлка");
  globalThis.CompressionStream = stream;
  assert.match(packed, /^a/);
  assert.deepEqual(await unpack(packed), { status: "", text: "Ёлка" });
});

test("a browser that cannot read what another pressed says so", async () => {
  const packed = await pack("Ёлка");
  const stream = globalThis.DecompressionStream;
  // @ts-expect-error: as in an older browser
  delete globalThis.DecompressionStream;
  const { status } = await unpack(packed);
  globalThis.DecompressionStream = stream;
  assert.equal(status, "unable");
});

for (const [name, status, packed] of [
  ["nothing", "damaged", ""],
  ["a letter that nobody writes into an address", "damaged", "b<img src=x>"],
  ["a form of a newer course", "newer", "zAAAA"],
  ["a form named like a part of the language", "newer", "constructor"],
  ["no deflated data", "damaged", "bAAAAAAAA"],
  ["half a letter of UTF-8", "damaged", `a${base64url(Buffer.from([0xd0]))}`],
  [
    "a link that swells to forty megabytes",
    "damaged",
    `b${base64url(deflateRawSync(Buffer.alloc(40_000_000, 97)))}`,
  ],
  ["a link of a million letters", "damaged", `a${"A".repeat(1_000_000)}`],
]) {
  test(`${name} is ${status}`, async () =>
    assert.equal((await unpack(packed ?? "")).status, status));
}

test("a link cut short anywhere is damaged", async () => {
  const packed = await pack("leader-who owner ".repeat(20) + "конец");
  for (let length = 1; length < packed.length; length += 1) {
    assert.equal((await unpack(packed.slice(0, length))).status, "damaged", `${length}`);
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { generate } from "lean-qr";

import { QUIET, path } from "../../../docs/assets/move/code.js";
import { ROOM } from "../../../docs/assets/move/rules.js";

/** The modules that a path fills. @param {string} d */
function filled(d) {
  const found = new Set();
  for (const [, x, y, wide, back] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    assert.equal(wide, back);
    for (let n = 0; n < Number(wide); n += 1)
      found.add(`${Number(x) - QUIET + n} ${Number(y) - QUIET}`);
  }
  return found;
}

for (const length of [40, 400, ROOM.code]) {
  test(`the path of a code of ${length} letters fills its dark modules and no others`, () => {
    const code = generate("a".repeat(length));
    const found = filled(path(code));
    for (let y = 0; y < code.size; y += 1) {
      for (let x = 0; x < code.size; x += 1) assert.equal(found.has(`${x} ${y}`), code.get(x, y));
    }
    assert.doesNotMatch(path(code).replaceAll(/M\d+ \d+h\d+v1h-\d+z/g, ""), /./);
  });
}

import assert from "node:assert/strict";
import { test } from "node:test";

import * as text from "../../../docs/assets/quiz/kinds/text.js";
import { same } from "../../../docs/assets/quiz/phrases.js";

/** @type {[string, number, string[]][]} */
const KEY = [
  ["duty", 1, ["ответственность"]],
  ["limit", 1, ["предел скидки", "потолок*"]],
  ["shy", 1, ["без скидки"]],
  ["terms", 0, ["условия"]],
  ["day", 1, ["5 дней"]],
];

for (const [typed, hit] of /** @type {[string, string | undefined][]} */ ([
  ["ответственность", "duty"],
  ["Зона ответственности", "duty"],
  ["за ответственность", "duty"],
  ["«Ответственности»!", "duty"],
  ["личная ответственность", "duty"],
  ["ответственностью продавца", "duty"],
  ["скидки предел", "limit"],
  ["предел по скидке", "limit"],
  ["предел для скидок", "limit"],
  ["верхний предел скидки", "limit"],
  ["потолок скидки", "limit"],
  ["без скидок", "shy"],
  ["без всякой скидки", "shy"],
  ["предел", undefined],
  ["скидка", undefined],
  ["не ответственность", undefined],
  ["без ответственности", undefined],
  ["нет ответственности", undefined],
  ["ответственность или условия", undefined],
  ["ответственность, условия", undefined],
  ["условия ответственности", undefined],
  ["зона ответственности каждого продавца отдела", undefined],
  ["условие", "terms"],
  ["условия сделки", "terms"],
  ["5 дней подряд", "day"],
  ["", undefined],
  ["и", undefined],
])) {
  test(`«${typed}» says ${hit ?? "none of them"}`, () => {
    assert.equal(text.grade(KEY, [typed]).hits[0], hit);
  });
}

for (const [a, b, is] of /** @type {[string, string, boolean][]} */ ([
  ["ответственность", "ответственностью", true],
  ["полномочия", "полномочий", true],
  ["право", "правами", true],
  ["право", "правило", false],
  ["срок", "сроки", true],
  ["скидка", "скидочный", false],
  ["рост", "росток", false],
  ["новая", "новых", true],
  ["мы", "мыс", false],
])) {
  test(`«${a}» and «${b}» are ${is ? "" : "not "}forms of one word`, () => {
    assert.equal(same(a, b), is);
    assert.equal(same(b, a), is);
  });
}

test("a phrase is right as it stands, a slip of the finger is nearly right", () => {
  assert.deepEqual(text.grade(KEY, ["зона ответственности"]), {
    score: 1,
    hits: ["duty"],
    almost: false,
  });
  assert.equal(text.grade(KEY, ["ответствнность"]).almost, true);
});

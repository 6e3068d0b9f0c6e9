import assert from "node:assert/strict";
import { test } from "node:test";

import * as number from "../../../docs/assets/quiz/kinds/number.js";

/** @param {number} value @param {string} unit @param {any[]} more @returns {any[]} */
const key = (value, unit, ...more) => [["right", value, value, unit], ...more];

for (const [typed, value, unit] of /** @type {[string, number, string][]} */ ([
  ["1,8 млн", 1800, "тыс. ₽"],
  ["1,8 млн", 1_800_000, "₽"],
  ["1,8 млн", 1.8, "млн"],
  ["1.8 млн руб", 1800, "тысяч ₽"],
  ["1,8 миллиона рублей", 1.8, "миллиона"],
  ["1 800 000 ₽", 1800, "тыс. ₽"],
  ["1 800 000 ₽", 1.8, "млн"],
  ["1\u2009800\u2009000 р.", 1800, "тыс. ₽"],
  ["1'800'000 ₽", 1800, "тыс. ₽"],
  ["₽1 800 000", 1800, "тыс. ₽"],
  ["1800 тыс.", 1.8, "млн ₽"],
  ["1800 тыс.", 1_800_000, "₽"],
  ["1800 т. р.", 1800, "тыс. ₽"],
  ["1800 т.р.", 1.8, "млн ₽"],
  ["1800 тр", 1800, "тыс. ₽"],
  ["1 млн 800 тыс. ₽", 1800, "тыс. ₽"],
  ["1800", 1800, "тыс. ₽"],
  ["полмиллиона", 500, "тыс. ₽"],
  ["2 ч 30 мин", 2.5, "часов"],
  ["2ч30м", 2.5, "часов"],
  ["150 минут", 2.5, "часов"],
  ["2,5 часа в неделю", 2.5, "часов"],
  ["2 1/2 часа", 2.5, "часов"],
  ["2½", 2.5, "часов"],
  ["полтора часа", 1.5, "час"],
  ["полтора", 1.5, "часов"],
  ["полчаса", 0.5, "часов"],
  ["1/2", 0.5, "часов"],
  ["2 года", 24, "месяцев"],
  ["около 1800", 1800, "тыс. ₽"],
  ["Примерно 1800 тыс. рублей", 1800, "тыс. ₽"],
  ["где-то 21", 21, "час"],
  ["≈ 1800", 1800, "тыс. ₽"],
  ["~1,8 млн", 1800, "тыс. ₽"],
  ["50 %", 50, "%"],
  ["50 процентов", 50, "%"],
  ["50 % от выручки", 50, "%"],
  ["0,5", 50, "%"],
  [",5", 50, "%"],
  ["1/2", 50, "%"],
  ["½", 50, "%"],
  ["половина", 50, "%"],
  ["Ровно половина.", 50, "%"],
  ["три четверти", 75, "%"],
  ["четверть", 25, "%"],
  ["0,5 %", 0.5, "%"],
  ["1/2 %", 0.5, "%"],
  [",6", 0.6, ""],
  ["50,0.", 50, "%"],
  ["«50»", 50, "%"],
  ["\u200e50\u200f", 50, "%"],
  ["1\u00ad8\u200b00", 1800, "тыс. ₽"],
  ["48 показов", 48, "показов"],
  ["48 раз", 48, "показов"],
  ["20 часов из 40", 20, "часов"],
  ["5 дней", 5, "рабочих дней"],
  ["12 недель", 12, ""],
  ["-5 °", -5, ""],
])) {
  const known = typed !== "-5 °";
  test(`«${typed}» is ${known ? "" : "not "}${value} ${unit}`, () => {
    assert.equal(number.grade(key(value, unit), [typed]).score, known ? 1 : 0);
    assert.equal(number.fits([], [typed]), known);
    assert.equal(number.unlike(key(value, unit), [typed]), false);
  });
}

for (const [typed, unit] of /** @type {[string, string][]} */ ([
  ["1/2", "часов"],
  ["половина", "₽"],
  ["0,5", "₽"],
  ["5-6", "%"],
  ["1/0", "%"],
  ["1/2/3", "%"],
  ["50+50", "%"],
  ["12:50", "часов"],
  ["больше 50", "%"],
  ["не 50", "%"],
  ["п50", "%"],
])) {
  test(`«${typed}» is not 50 ${unit}`, () => {
    assert.equal(number.grade(key(50, unit), [typed]).score, 0);
  });
}

for (const [typed, value, unit] of /** @type {[string, number, string][]} */ ([
  ["50 ₽", 50, "часов"],
  ["50 %", 50, "показов"],
  ["50 часов", 50, "%"],
  ["3 недели", 3, "дней"],
  ["50 мин", 50, "часов"],
  ["1800 ₽", 1800, "тыс. ₽"],
  ["3,9 часа", 3.9, "миллиона"],
])) {
  test(`«${typed}» where ${unit} are asked is told, and an old one keeps its verdict`, () => {
    assert.equal(number.unlike(key(value, unit), [typed]), true);
    assert.equal(number.grade(key(value, unit), [typed]).score, 1);
  });
}

test("a wrong number in a unit that suits is judged, not told", () => {
  assert.equal(number.unlike(key(20, "часов"), ["30 мин"]), false);
  assert.equal(number.unlike(key(20, "часов"), ["30 ч"]), false);
  assert.equal(number.unlike([["right", 20, 20]], ["20 ₽"]), false); // no unit is asked for
});

test("a mistake that an author names is told as before; the right share is not one", () => {
  const share = key(64, "%", ["third", 0.6, 0.62], ["share", 0.64, 0.64]);
  assert.deepEqual(number.grade(share, ["0,6"]).hits, ["third"]);
  assert.deepEqual(number.grade(share, ["0,64"]), { score: 1, hits: ["right"] });
});

test("whatever is typed, it is read at once", () => {
  const start = performance.now();
  for (const one of ["1,", "1 ", "1ч", "9.9", "пол", "1/", "т.р. "])
    number.grade(key(1, "тыс. ₽"), [one.repeat(200)]);
  assert.ok(performance.now() - start < 500);
});

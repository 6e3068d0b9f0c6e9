/** Which words are taken for forms of one another. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Vocabulary } from "../../../docs/assets/search/forms.js";

/** @param {string} typed @param {string[]} site */
function found(typed, ...site) {
  const { beginnings, forms } = new Vocabulary(site).find(typed);
  return site.filter((word) => forms.includes(word) || beginnings.some((start) => word.startsWith(start)));
}

/** @type {[rule: string, ...forms: string[]][]} */
const SAME = [
  ["case and number", "клиент", "клиента", "клиентами", "клиентов"],
  ["a vowel that comes", "ссылка", "ссылок", "ссылками"],
  ["a vowel that goes", "рынок", "рынка", "рынками"],
  ["a vowel after a vowel", "боец", "бойца", "бойцами"],
  ["a soft sign that becomes a vowel", "деньги", "денег", "деньгами"],
  ["a stem of two letters", "день", "дня", "дней"],
  ["ё on the site", "планёрка", "планерками", "планёрок"],
  ["ё of the reader", "прием", "приёмами"],
  ["a noun that looks like a verb", "квартал", "кварталов", "кварталами"],
  ["a noun that looks like an adjective", "система", "систему", "системами"],
  ["gender and case of an adjective", "крупный", "крупная", "крупному", "крупнее"],
  ["a short adjective", "доступен", "доступный", "доступны"],
  ["person and tense", "продать", "продаёт", "продали", "продавал"],
  ["a consonant that changes", "загрузить", "загружу", "загрузили"],
  ["a consonant that comes", "выставить", "выставлю"],
  ["two consonants that become one", "пустить", "пущу"],
  ["a verb turned on itself", "злиться", "злится", "злюсь"],
  ["a verb with -ова-", "советовать", "советуют", "советовало"],
];

for (const [rule, ...forms] of SAME) {
  test(`a reader finds each form by each other: ${rule}`, () => {
    for (const form of forms) assert.deepEqual(found(form, ...forms), forms, form);
  });
}

test("a reader does not find other words that begin alike", () => {
  assert.deepEqual(found("рынка", "рынок", "рыбак", "рынд"), ["рынок"]);
  assert.deepEqual(found("роль", "ролик", "роста", "роли"), ["роли"]);
});

test("a reader who is still typing finds what begins so, е or ё", () => {
  assert.deepEqual(found("план", "планёрка", "планы", "пламя"), ["планёрка", "планы"]);
  assert.deepEqual(new Vocabulary(["планёрка", "планерист"]).find("плане").beginnings, ["планё", "плане"]);
});

test("a word that is nowhere has no forms", () => {
  assert.deepEqual(new Vocabulary(["лидер"]).find("ёж"), { beginnings: [], forms: [] });
});

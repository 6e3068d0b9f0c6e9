/** Which words are taken for forms of one another. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Vocabulary, fold } from "../../../docs/assets/search/forms.js";

/** @param {string} typed @param {string[]} site */
function found(typed, ...site) {
  const { beginnings, forms } = new Vocabulary(site.map(fold)).find(fold(typed));
  return site.filter((word) => forms.includes(fold(word)) || beginnings.includes(fold(word)));
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
  ["an old ending", "важной", "важною"],
  ["an old ending of a pronoun", "своего", "своею"],
  ["people", "человек", "человеку", "люди", "людьми"],
  ["children", "ребёнок", "дети", "детьми"],
  ["years", "год", "годами", "лет"],
  ["time", "время", "времени", "времён"],
  ["friends", "друг", "друзьями"],
  ["small and less", "малый", "маленькая", "меньше", "меньшего"],
  ["good and better", "хорошо", "лучше", "лучшими"],
  ["a comparative that changes its stem", "дорогой", "дороже"],
  ["a comparative that loses a suffix", "короткий", "короче"],
  ["two consonants of a comparative", "простой", "проще"],
  ["to go", "уйти", "уйдёт", "ушёл", "ушла"],
  ["to come", "прийти", "приду", "пришли"],
  ["to take", "взять", "возьмёт", "взяла"],
  ["to gather", "собрать", "соберу", "собрала"],
  ["to rub out, with a vowel in the prefix", "стереть", "сотрите", "стёрла"],
  ["to accept", "принять", "примет", "приняла"],
  ["to go by car", "ехать", "едут", "ехала"],
  ["to give", "продать", "продадим", "продаёт"],
  ["a pronoun", "мой", "моего", "моими"],
  ["all", "весь", "всех", "всеми"],
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

test("a reader does not find words that only look irregular", () => {
  assert.deepEqual(found("сошёлся", "сидит", "сидел"), []);
  assert.deepEqual(found("вела", "весь", "вещи", "весы"), []);
  assert.deepEqual(found("реже", "редкий", "режиссёр"), ["редкий"]);
  assert.deepEqual(found("редкий", "резкий", "реже"), ["реже"]);
  assert.deepEqual(found("люди", "любой", "лето", "дети"), []);
});

test("a reader who is still typing finds what begins so, е or ё", () => {
  assert.deepEqual(found("план", "планёрка", "планы", "пламя"), ["планёрка", "планы"]);
  assert.deepEqual(found("плане", "планёрка", "планерист"), ["планёрка", "планерист"]);
});

test("a form is told apart from a beginning", () => {
  const told = new Vocabulary(["план", "плана", "планерка"]).find("план");
  assert.deepEqual(told, { beginnings: ["планерка"], forms: ["план", "плана"] });
});

test("a word that is nowhere has no forms", () => {
  assert.deepEqual(new Vocabulary(["лидер"]).find("еж"), { beginnings: [], forms: [] });
});

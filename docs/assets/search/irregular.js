/**
 * Russian words that change more than an ending: one word a line, by all the stems that it has.
 * Knows no page and no storage.
 */

// Before any of these verbs may stand a prefix: взять, убрать, разобрать; `(?<!.)`: not before this
// stem; `(?=л)`: only where л follows. What is written е may be ё.
const VERBS = `
  бра бер
  бы буд
  взя возьм
  вести вед ве
  влеч влек
  гна гон
  да(?=.) дад дас дава
  дра дер
  еха ед езжа
  жа жм
  жеч жег жг жж
  жи жив
  зва зов
  й(?=т) (?<!.)ид (?<!.)ист йд ш(?=л) ше(?=л) шед
  класть клад кла
  кля клян
  кры кро
  леч лег ляг ляж
  ли(?=.) ль лей
  мере мр мер
  моч мог мож
  мы(?=[лт]) мо(?=[ею])
  мя мн
  ня ним йм
  пасть пад па
  печ пек
  пере пр пер
  пи пь пей
  плы плыв
  расти рос раст
  сесть сяд се
  сла шл
  стла стел
  сеч сек
  тере тр тер
  теч тек
  цвести цвет цве
  ча чн
  честь чт че
  ши шь шей
  би бь бей`;
const NOUNS = `
  врем времен
  господин господ
  дет ребенок ребенк
  доч дочер
  друг друз
  имя имен
  люд человек
  мат матер
  неб небес
  сын сынов
  ух уш
  хозяин хозяев
  цветок цветк
  чуд чудес`;
const ADJECTIVES = `
  больш велик
  высок выш высш
  глубок глубж
  далек дальш
  дешев дешевл
  долг дольш
  мал маленьк меньш
  низк ниж низш
  плох хуж худш
  поздн позж
  ранн раньш
  стар старш
  тонк тоньш
  трет треть
  хорош лучш
  широк шир`;
const PRONOUNS = `
  весь вс
  ваш
  мо
  наш
  один одн
  сам
  сво
  тво
  тот т
  чей чь
  этот эт`;
// These have no ending to be known by.
const WORDS = `
  год года году годом годе годы годов годам годами годах лет летам летами летах
  два две двух двум двумя
  три трех трем тремя`;

const PREFIX =
  "(?:в[оы]?|взо?|воз|до|за|изо?|на|надо?|недо?|обо?|о|ото?|пере|по|подо?|пред|при|про|разо?|со?|у)";
const VERB_ENDING =
  "(?:(?:ть|ти|ь|л[аои]?|[уюм]|[юу]т|[яа]т|е(?:м|т|шь|те)|[иь]?м|и(?:т|шь|те)?|[ьй]?те|шь|[ст]т|й|ут)(?:с[ья])?)?";
const NOUN_ENDING =
  "(?:[аеиоуыьюя]?|ом|ем|[ео]й|ью|[ео]в|ей|[аия]?м|[аья]ми|[аия]х|ья|ьям|ьями|ьях|ени)";
const ADJECTIVE_ENDING =
  "(?:[аеиоуы]?|[ыио]й|[ая]я|[оеы]е|ие|[ое](?:го|му|м|й|ю)|[ыи](?:м|х|ми)|[ую]ю|ее)";
const PRONOUN_ENDING = "(?:[йаяоеиую]?|[ео](?:го|му|м|й|ю)|[еыи](?:м|х|ми))";

/** @type {[words: string, ending: string, prefix?: string][]} */
const TABLES = [
  [VERBS, VERB_ENDING, `${PREFIX}?`],
  [NOUNS, NOUN_ENDING],
  [ADJECTIVES, ADJECTIVE_ENDING],
  [PRONOUNS, PRONOUN_ENDING],
  [WORDS, ""],
];

/** @param {string} stems apart by blanks @param {string} ending @param {string} [prefix] */
function form(stems, ending, prefix = "") {
  return new RegExp(`^(${prefix})(?:${stems.trim().split(/\s+/).join("|")})${ending}$`);
}

const ROWS = TABLES.flatMap(([words, ending, prefix]) =>
  words
    .trim()
    .split(/\n\s*/)
    .map((row) => ({ row, form: form(row, ending, prefix) })),
);
// Most words are none of these: five looks are cheaper than eighty.
const WHOLE = TABLES.map(([words, ending, prefix]) => form(words, ending, prefix));

/** The irregular words that a folded word may be a form of; a prefix is the same with о and without: стёр, сотру.
 * @param {string} word @returns {string[]} */
export function irregular(word) {
  const whole = word.replace(/^прид/, "прийд").replace(/^прим(?=[иеу])/, "прийм");
  if (!WHOLE.some((one) => one.test(whole))) return [];
  return ROWS.flatMap(({ row, form }) => {
    const found = form.exec(whole);
    return found ? [`${found[1]?.replace(/([бвдзт]|^с)о$/, "$1")} ${row}`] : [];
  });
}

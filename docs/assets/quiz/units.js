/**
 * Units behind a number, as people write them: what they measure and how large they are.
 * Knows no page and no storage.
 *
 * @typedef {{ of: string, times: number, size: number }} Unit what it measures, `""` where we do not
 *   know the word; thousands or millions of it; how many basic units one is: 60 minutes an hour
 */

/** A multiplier and, where the word says it too, what is counted. @type {readonly (readonly [RegExp, number, string])[]} */
const WORDS = [
  [/^тр$/, 1e3, "₽"],
  [/^(тыс|тыщ|тысяч\p{L}*|к|k)$/u, 1e3, ""],
  [/^(млн|миллион\p{L}*|mln)$/u, 1e6, ""],
  [/^(млрд|миллиард\p{L}*)$/u, 1e9, ""],
  [/^(₽|р|руб|рубл\p{L}*|rub|rur)$/u, 1, "₽"],
  [/^(\$|usd|доллар\p{L}*)$/u, 1, "$"],
  [/^(€|eur|евро)$/, 1, "€"],
  [/^(%|процент\p{L}*|проц)$/u, 1, "%"],
  [/^(‰|промилле)$/, 0.1, "%"],
  [/^(сек|секунд\p{L}?)$/u, 1 / 60, "time"],
  [/^(м|мин|минут\p{L}?|минутк\p{L}*)$/u, 1, "time"],
  [/^(ч|час|часа|часов|часы|часу|часик\p{L}*)$/u, 60, "time"],
  // A working day has eight hours, a working week five days: neither is turned into the other.
  [/^(дн|день|дня|дней|дни|сут|сутки|суток)$/, 1, "days"],
  [/^(нед|недел\p{L}+)$/u, 1, "weeks"],
  [/^(мес|месяц\p{L}*)$/u, 1, "months"],
  [/^(год|года|году|годы|лет)$/, 12, "months"],
];

const TOKEN = /\p{L}+|[%‰₽$€]/gu;
const THOUSAND_ROUBLES = /^\s*(т\.?\s*р|тыр)(?!\p{L})/u;

/**
 * The unit that a text begins with: «тыс. ₽ в месяц» is a thousand roubles, «показов» is unknown.
 *
 * @param {string} text what stands behind a number, or the unit that a question names
 * @returns {Unit}
 */
export function unitOf(text) {
  let times = 1;
  for (const token of tokens(text)) {
    const [, size = 1, of] = WORDS.find(([word]) => word.test(token)) ?? [];
    if (of === undefined) break;
    if (of && token !== "тр") return { of, times, size };
    times *= size;
    if (of) return { of, times, size: 1 };
  }
  return { of: "", times, size: 1 };
}

/** Whether a text begins with a word that tells a size or a measure. @param {string} text */
export function measured(text) {
  const { of, times } = unitOf(text);
  return of !== "" || times !== 1;
}

/** Whether any word of a text is a measure: «рабочих дней». @param {string} text */
export const mentions = (text) => tokens(text).some((token) => measured(token));

/** @param {string} text */
const tokens = (text) => text.toLowerCase().replace(THOUSAND_ROUBLES, "тр").match(TOKEN) ?? [];

/**
 * What an event is about, by its title: one of the activities, or nothing, and then the reader is
 * asked; macros/calendar/activities.yml says the words. Knows no page and no storage.
 *
 * @typedef {{ id: string, group: string | null, stems: string[], words: string[],
 *   phrases: string[], weak: string[], doubt: string[], except: string[], hint: string | null }} Activity
 * @typedef {{ activity: string | null, group: string | null, hint: string | null }} Guess
 * @typedef {{ text: string, activity: Activity | null, level: number, whole: boolean }} Pattern
 * @typedef {{ pattern: Pattern, from: number, to: number }} Match
 */

/** What says more than what. The reader's own clients stand between the phrases and the words. */
const [DOUBT, PHRASE, CLIENT, WORD, STEM, WEAK] = [6, 5, 4, 3, 2, 1];
const CLIENTS = 200;
const SHORT = 4; // a name as short as X5 begins too many words
const SIGN = /[\p{L}\p{N}]/u;
const VOWEL = /[аеиоуыэюяйь]$/u;

/** Letters that look alike, at the same places. */
const [LATIN, CYRILLIC] = ["aceopxytkmhb", "асеорхуткмнв"];
/** What a program writes where it may tell no more of an event. */
const HIDDEN =
  /^(?:busy|free|tentative|occupied|unavailable|private|out of office|away|занят[оаы]?|свободн[оа]|недоступ\p{L}*|под вопросом|неизвестно|нет на месте|частн\p{L}* (?:встреча|событие)|личн\p{L}* событие|скрыт\p{L}*(?: событие)?|private appointment)$/u;
const NEARLY = 0.9;

/** Whether a file tells of (nearly) all its hours only that the time is taken. @param {{ title: string, ms: number }[]} titles */
export function isBlind(titles) {
  const sum = (/** @type {{ ms: number }[]} */ list) => list.reduce((all, { ms }) => all + ms, 0);
  const hidden = titles.filter(({ title }) => !plain(title) || HIDDEN.test(plain(title)));
  return hidden.length > 0 && sum(hidden) >= NEARLY * sum(titles);
}

/** Small letters, е for ё, one sort of dashes and blanks. @param {string} text */
export function plain(text) {
  const small = text.normalize("NFC").toLowerCase().replaceAll("ё", "е");
  return small
    .replace(/[\p{L}&]+/gu, inOneScript)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[«»„“”"'`\s]+/g, " ")
    .trim();
}

/** A word of both scripts, by a slip of the keyboard, is of the one whose letters have no twin. @param {string} word */
function inOneScript(word) {
  const own = (/** @type {RegExp} */ script, /** @type {string} */ twins) =>
    [...word].some((sign) => script.test(sign) && !twins.includes(sign));
  if (!/[a-z]/.test(word) || !/[а-я]/.test(word)) return word;
  const [latin, cyrillic] = [own(/[a-z]/, LATIN), own(/[а-я]/, CYRILLIC)];
  if (latin && cyrillic) return word;
  return latin ? swapped(word, CYRILLIC, LATIN) : swapped(word, LATIN, CYRILLIC);
}

/** @param {string} word @param {string} from @param {string} to */
const swapped = (word, from, to) =>
  [...word].map((sign) => to[from.indexOf(sign)] ?? sign).join("");

/** The same for all events of one kind: without «Re:», dates and numbers of theirs. @param {string} title */
export function keyOf(title) {
  const key = plain(title).replace(/^(?:(?:re|fwd?)\s*:\s*)+/, "");
  const bare = key
    .replace(/\b\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\b/g, " ")
    .replace(/[#№]\s*\d+|\s\d+$/g, " ");
  return bare
    .replace(/\s+/g, " ")
    .replace(/[\s,;:(-]+$/, "")
    .trim();
}

/**
 * @param {Activity[]} activities
 * @param {string[]} clients names that the reader gave
 * @param {Record<string, string>} groups the role of each group
 * @returns {(title: string) => Guess}
 */
export function guesser(activities, clients, groups) {
  const patterns = table(activities, clients);
  return (title) => {
    const found = strongest(matches(plain(title), patterns));
    const roles = new Set(found.map(({ activity }) => activity?.group && groups[activity.group]));
    const { activity = null, level = 0 } = found[0] ?? {};
    const asked = level === DOUBT || roles.size > 1 || !activity;
    return asked
      ? { activity: null, group: null, hint: activity && level === DOUBT ? activity.hint : null }
      : { activity: activity.id, group: activity.group, hint: null };
  };
}

/** By their first two signs. @param {Activity[]} activities @param {string[]} clients */
function table(activities, clients) {
  /** @type {Map<string, Pattern[]>} */
  const found = new Map();
  const put = (/** @type {string[]} */ texts, /** @type {Omit<Pattern, "text">} */ how) => {
    for (const one of texts) {
      const text = plain(one);
      const start = text.slice(0, 2);
      if (text) found.set(start, [...(found.get(start) ?? []), { ...how, text }]);
    }
  };
  for (const activity of activities) {
    put(activity.doubt, { activity, level: DOUBT, whole: false });
    put(activity.phrases, { activity, level: PHRASE, whole: false });
    put(activity.words, { activity, level: WORD, whole: true });
    put(activity.stems, { activity, level: STEM, whole: false });
    put(activity.weak, { activity, level: WEAK, whole: false });
    put(activity.except, { activity: null, level: STEM, whole: false });
  }
  const seller = activities.find(({ id }) => id === "A14") ?? null;
  const names = clients.slice(0, CLIENTS).map(stemOf);
  for (const whole of [true, false])
    put(
      names.filter((one) => one.length < SHORT === whole),
      { activity: seller, level: CLIENT, whole },
    );
  return found;
}

/** «Лента» is found in «Лентой» too. @param {string} name */
function stemOf(name) {
  const text = plain(name);
  return text.length > 4 ? text.replace(VOWEL, "") : text;
}

/** Every pattern that begins where a word begins. @param {string} title @param {Map<string, Pattern[]>} patterns */
function matches(title, patterns) {
  /** @type {Match[]} */
  const found = [];
  for (const { index, 0: word } of title.matchAll(/[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)?/gu)) {
    const near = [
      ...(patterns.get(title.slice(index, index + 2)) ?? []),
      ...(patterns.get(title[index] ?? "") ?? []),
    ];
    for (const pattern of near.filter((one) => fits(one, title, index))) {
      found.push({
        pattern,
        from: index,
        to: Math.max(index + pattern.text.length, index + word.length),
      });
    }
  }
  return found;
}

/** @param {Pattern} pattern @param {string} title @param {number} at */
function fits({ text, whole }, title, at) {
  if (!title.startsWith(text, at)) return false;
  const [before, after] = [title.slice(0, at), title.slice(at + text.length)];
  if (whole && after && SIGN.test(String.fromCodePoint(after.codePointAt(0) ?? 0))) return false;
  // 1:1 is no part of 11:15, nor of 1:15 or 2026-1-1.
  return !/^\d/.test(text) || (!/\d[:.-]$/.test(before) && !/^[:.-]\d/.test(after));
}

/**
 * What is left when the stronger and the longer have taken their place in the title; the strongest
 * first. A client beats words and stems wherever they stand, a weak word gives way to any other.
 *
 * @param {Match[]} found
 * @returns {Pattern[]}
 */
function strongest(found) {
  const sorted = [...found].sort(
    (a, b) => b.pattern.level - a.pattern.level || b.pattern.text.length - a.pattern.text.length,
  );
  /** @type {Match[]} */
  const placed = [];
  for (const one of sorted) {
    const rival = placed.find(({ from, to }) => one.from < to && from < one.to);
    const equal =
      rival &&
      rival.from === one.from &&
      rival.pattern.level === one.pattern.level &&
      rival.pattern.text.length === one.pattern.text.length;
    if (!rival || equal) placed.push(one);
  }
  const patterns = placed.map(({ pattern }) => pattern).filter(({ activity }) => activity);
  const doubts = patterns.filter(({ level }) => level === DOUBT);
  if (doubts.length) return doubts;
  const phrases = patterns.filter(({ level }) => level === PHRASE);
  if (patterns.some(({ level }) => level === CLIENT))
    return phrases.length ? phrases : patterns.filter(({ level }) => level === CLIENT);
  return patterns.some(({ level }) => level > WEAK)
    ? patterns.filter(({ level }) => level > WEAK)
    : patterns;
}

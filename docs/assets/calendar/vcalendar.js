/** The rules of vCalendar 1.0, which old phones and programs still write: `W2 MO WE #10`. Knows no page and no storage. */

/** @type {Readonly<Record<string, [string, string]>>} */
const FORMS = {
  D: ["DAILY", ""],
  W: ["WEEKLY", "BYDAY"],
  MP: ["MONTHLY", "BYDAY"],
  MD: ["MONTHLY", "BYMONTHDAY"],
  YM: ["YEARLY", "BYMONTH"],
  YD: ["YEARLY", "BYYEARDAY"],
};
const TWICE = 2; // so often where a rule does not say how often

/** @param {string} text in capital letters @returns {string | null} the same as RFC 5545 writes it; null where it is no such rule */
export function olderRule(text) {
  const [, form = "", interval = ""] = /^(D|W|MP|MD|YM|YD)(\d+)(?=\s|$)/.exec(text) ?? [];
  const known = Object.hasOwn(FORMS, form) ? FORMS[form] : undefined;
  if (!known) return null;
  const [freq, by] = known;
  const words = text.split(/\s+/).slice(1);
  const last = words.at(-1) ?? "";
  const times = /^#(\d+)$/.exec(last)?.[1];
  const until = /^\d{8}/.test(last) ? last : "";
  const parts = [`FREQ=${freq}`, `INTERVAL=${interval}`];
  const days = listed(form, times || until ? words.slice(0, -1) : words);
  if (by && days.length) parts.push(`${by}=${days.join(",")}`);
  if (until) parts.push(`UNTIL=${until}`);
  else if (times !== "0") parts.push(`COUNT=${times ?? TWICE}`);
  return parts.join(";");
}

/** Numbers with a sign behind them, weekdays, those of `MP` with the numbers before them. @param {string} form @param {string[]} words */
function listed(form, words) {
  let place = "";
  return words.flatMap((word) => {
    const [, number = "", sign = ""] = /^(\d+)([+-]?)$/.exec(word) ?? [];
    const signed = `${sign === "-" ? "-" : ""}${number}`;
    if (word === "LD") return ["-1"];
    if (/^[A-Z]{2}$/.test(word)) return [`${place}${word}`];
    if (!number) return []; // a time of the day
    if (form === "MP") place = signed;
    return form === "MP" || form === "W" || form === "D" ? [] : [signed];
  });
}

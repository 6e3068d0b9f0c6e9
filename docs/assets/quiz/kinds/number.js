/**
 * Type a number: decimal comma or point, spaces or marks between thousands, a unit behind it.
 * Knows no page and no storage.
 */

const SPACES = /[\s\u00a0\u2009\u202f'’]/g;
const NUMBER = /^[≈~]?([-−–+]?)(\d[\d.,]*)(?:[%‰₽$€]|\p{L}.*)?$/u;

/** @param {FormData} form */
export function read(form) {
  return [String(form.get("answer") ?? "").trim()];
}

/** @param {string[]} _ @param {string[]} given */
export function fits(_, given) {
  return values(given[0]).length > 0;
}

/** @param {[name: string, least: number, most: number][]} key the right one first @param {string[]} given */
export function grade(key, given) {
  // 0.1 + 0.2 is not 0.3: what a reader sees as the edge is within.
  const within = ([, least, most] = /** @type {[string, number, number]} */ (["", 0, 0])) =>
    values(given[0]).some((value) => value >= least - 1e-9 && value <= most + 1e-9);
  const hit = key.find(within)?.[0];
  return { score: hit !== undefined && hit === key[0]?.[0] ? 1 : 0, hits: hit ? [hit] : [] };
}

/**
 * What the text may mean: 1.250 is 1250 to some and 1.25 to others, so it is both.
 *
 * @param {string} [text]
 * @returns {number[]}
 */
export function values(text = "") {
  const [, sign = "", digits = ""] = text.replace(SPACES, "").match(NUMBER) ?? [];
  const marks = digits.replace(/\d/g, "");
  const last = marks.at(-1) ?? "";
  const decimal = digits.split(last || " ").length === 2 ? Number(plain(digits, last)) : NaN;
  const whole =
    /^\d{1,3}([.,]\d{3})+$/.test(digits) && new Set(marks).size === 1
      ? Number(plain(digits, ""))
      : NaN;
  const found = [marks ? decimal : Number(digits || NaN), whole].filter(Number.isFinite);
  return found.map((value) => (/[-−–]/.test(sign) ? -value : value));
}

/** Digits with a point for their decimal mark, and without the others. @param {string} digits @param {string} mark */
function plain(digits, mark) {
  const [before = "", after = ""] = mark ? digits.split(mark) : [digits];
  return `${before.replace(/[.,]/g, "")}.${after}0`;
}

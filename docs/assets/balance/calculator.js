import { Calculator } from "../kit/calculator.js";
import { must, part } from "../kit/dom.js";
import { filled } from "../kit/words.js";
import { Form, linked } from "./form.js";
import { judge } from "./formula.js";
import { heading, hours, shareOf, showAnswer, showResult } from "./result.js";

/** @typedef {import("./formula.js").Share} Share @typedef {import("./formula.js").Result} Result */

/**
 * @typedef {{ spent: Record<Share, number>, rows: Record<string, number>, n: number, d: number,
 *   reports: number | null, result: Result }} Now what the fields say, hours in hundredths
 */

/**
 * `<balance-calculator>`: wakes up the calculator that the page has. Tells "judged" when there is
 * another answer, for what stands beside and below it.
 */
export default class BalanceCalculator extends Calculator {
  static awake = [...Calculator.awake, "presets"];

  /** Nothing while a field cannot be read. @type {Now | null} */
  now = null;

  form = new Form(must(this.querySelector("form"), this, "<form>"), (name) => this.word(name));

  /** @override @param {HTMLElement} field @param {boolean} still */
  typed(field, still) {
    if (!this.form.form.contains(field)) return;
    if (field instanceof HTMLInputElement && field.name === "size")
      this.form.field("d").value = field.value;
    this.update(still ? field : null);
  }

  /** @override @param {string} hash with a week @param {boolean} [open] */
  put(hash, open = false) {
    const values = linked(hash);
    if (values.length) this.form.fill(values, open);
    this.update();
  }

  /** @override */
  clear() {
    this.form.clear();
    this.forget(linked(location.hash).length);
    this.update();
  }

  /** @param {HTMLElement | null} [changed] the field that the reader is in */
  update(changed = null) {
    part(this, "linked").textContent = "";
    const { n, d, reports, spent, rows } = this.form.week(changed);
    const result = judge(spent, n, d, reports, rows.g04);
    const long = result.total > 100 * Number(this.form.field("g04").dataset.most);
    part(this, "total").textContent = hours(result.total);
    part(this, "total-error").textContent = long ? this.word("total") : "";
    const broken = long || this.form.fields("[aria-invalid]").length > 0;
    part(this, "result").hidden = broken;
    if (!broken) showResult(this, result, spent, n, (name) => this.word(name));
    showAnswer(part(this, "answer"), broken ? null : result, heading(this), (name) =>
      this.word(name),
    );
    this.now = broken ? null : { spent, rows, n, d, reports, result };
    this.dispatchEvent(new Event("judged"));
    this.say(broken ? this.word("broken") : this.sum(result));
  }

  /** What is said of a week in one sentence. @param {Result} result */
  sum(result) {
    const title = heading(this);
    if (result.verdicts[0] === "no_data") return title;
    /** @type {Record<string, string>} */
    const values = { title };
    for (const share of /** @type {Share[]} */ (Object.keys(result.shares)))
      values[share] = shareOf(result, share);
    return filled(this.word("result"), values);
  }

  /** @override */
  get result() {
    return /** @type {HTMLElement | null} */ (
      this.querySelector("[data-verdict]:not([hidden]) h3")
    );
  }

  /** @override */
  get hash() {
    return this.form.hash;
  }
}

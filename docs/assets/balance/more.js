import { must, part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { ROLES, judge } from "./formula.js";
import { hours, shareOf, showResult } from "./result.js";
import { tip } from "./tip.js";

/** @typedef {import("./calculator.js").default} Calculator @typedef {import("./calculator.js").Now} Now */

/** Milliseconds: none of this holds up the answer; it comes when the reader stops typing. */
const PAUSE = 200;

/** `<balance-more>`: the row that tips the verdict, one more salesperson, another team. */
export default class BalanceMore extends HTMLElement {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  connectedCallback() {
    this.calculator.addEventListener("judged", this);
    this.addEventListener("input", this);
    this.show();
  }

  disconnectedCallback() {
    this.calculator.removeEventListener("judged", this);
    this.removeEventListener("input", this);
    clearTimeout(this.timer);
  }

  /** @param {Event} event */
  handleEvent({ type }) {
    if (type === "judged") this.show();
    else if (this.calculator.now) this.suppose(this.calculator.now);
  }

  show() {
    const { now } = this.calculator;
    this.hidden = !now || now.result.verdicts[0] === "no_data";
    clearTimeout(this.timer);
    if (now && !this.hidden) this.timer = setTimeout(() => this.tell(now), PAUSE);
  }

  /** @param {Now} now */
  tell(now) {
    this.tip(now);
    this.hire(now);
    for (const name of /** @type {const} */ (["n", "d"]))
      this.range(name).value = String(now[name]);
    this.suppose(now);
  }

  /** @param {Now} now */
  tip({ rows, n, d }) {
    const fields = /** @type {NodeListOf<HTMLInputElement>} */ (
      this.calculator.querySelectorAll("[data-kind=hours]")
    );
    const found = tip(
      [...fields].map(({ name, dataset }) => ({
        row: name,
        share: /** @type {any} */ (dataset.share),
        hours: rows[name] ?? 0,
      })),
      n,
      d,
    );
    const which = !found ? "tip-none" : found.change < 0 ? "tip-less" : "tip-more";
    for (const name of ["tip-less", "tip-more", "tip-none"])
      part(this, name).hidden = name !== which;
    if (!found) return;
    const row = this.calculator.querySelector(`label[for="balance-${found.row}"]`)?.textContent;
    tell(part(this, which), {
      row,
      hours: hours(Math.abs(found.change)),
      verdict: this.heading(found.verdict, n),
    });
  }

  /** @param {Now} now */
  hire({ spent, n, d, result }) {
    const most = Number(this.range("n").max);
    part(this, "hire").hidden = n >= most;
    if (n >= most) return;
    const then = judge(spent, n + 1, d);
    tell(part(this, "hire-caption"), { n, more: n + 1 });
    for (const role of ROLES) {
      const row = part(this, `hire-${role}`);
      part(row, "share").textContent = `${shareOf(result, role)} %`;
      for (const [name, { target, low, high }] of Object.entries({
        now: result.targets[role],
        then: then.targets[role],
      })) {
        part(row, name).textContent = `${target} % (${low}–${high})`;
      }
    }
    const words = {
      now: this.heading(result.verdicts[0] ?? "", n),
      then: this.heading(then.verdicts[0] ?? "", n + 1),
    };
    const same = words.now === words.then;
    part(this, "hire-same").hidden = !same;
    part(this, "hire-other").hidden = same;
    tell(part(this, same ? "hire-same" : "hire-other"), words);
  }

  /** The same week, another team. @param {Now} now */
  suppose({ spent }) {
    const [n, d] = [this.range("n").valueAsNumber, this.range("d").valueAsNumber];
    part(this, "what-n").textContent = String(n);
    part(this, "what-d").textContent = String(d);
    showResult(part(this, "what-if"), judge(spent, n, d), spent, n, (name) =>
      this.calculator.word(name),
    );
  }

  /** The heading of a verdict. @param {string} code @param {number} n */
  heading(code, n) {
    const found = part(this, "what-if").querySelector(`[data-verdict="${code}"]`);
    const one = found?.querySelector(`[data-team="${n ? "some" : "none"}"]`) ?? found;
    return (one?.textContent ?? "").replace(/\.\s*$/, "");
  }

  /** @param {"n" | "d"} name @returns {HTMLInputElement} */
  range(name) {
    return must(this.querySelector(`[name="what-${name}"]`), this, name);
  }

  get calculator() {
    return /** @type {Calculator} */ (
      must(this.parentElement?.querySelector("balance-calculator"), this, "calculator")
    );
  }
}

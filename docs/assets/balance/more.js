import { must, part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { ROLES, judge } from "./formula.js";
import { heading, hours, showGhost } from "./result.js";
import { tip } from "./tip.js";

/** @typedef {import("./calculator.js").default} Calculator @typedef {import("./calculator.js").Now} Now */
/** @typedef {import("./formula.js").Share} Share */

/** Milliseconds: none of this holds up the answer; it comes when the reader stops typing. */
const PAUSE = 200;
const TEAM = /** @type {const} */ (["n", "d"]);

/** `<balance-more>`: the row that tips the verdict, and another team on the picture of the answer. */
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
  handleEvent({ type, target }) {
    const { now } = this.calculator;
    if (type === "judged") return this.show();
    if (!now) return;
    if (target === this.hire) this.team = [now.n + (this.hire.checked ? 1 : 0), now.d];
    this.suppose(now);
    this.calculator.say(part(this, "supposed").textContent.trim());
  }

  show() {
    const { now } = this.calculator;
    this.hidden = !now || now.result.verdicts[0] === "no_data";
    clearTimeout(this.timer);
    if (this.hidden) showGhost(this.answer, null);
    else if (now) this.timer = setTimeout(() => this.tell(now), PAUSE);
  }

  /** @param {Now} now */
  tell(now) {
    this.tip(now);
    const most = now.n >= Number(this.range("n").max);
    this.hire.disabled = most;
    this.team = [now.n + (this.hire.checked && !most ? 1 : 0), now.d];
    this.suppose(now);
  }

  /** @param {Now} now */
  tip({ rows, n, d }) {
    const fields = this.calculator.form.fields("[data-kind=hours]");
    const found = tip(
      fields.map(({ name, dataset }) => ({
        row: name,
        share: /** @type {Share} */ (dataset.share),
        hours: rows[name] ?? 0,
      })),
      n,
      d,
    );
    const which = !found ? "tip-none" : found.change < 0 ? "tip-less" : "tip-more";
    for (const name of ["tip-less", "tip-more", "tip-none"])
      part(this, name).hidden = name !== which;
    if (!found) return;
    tell(part(this, which), {
      row: this.calculator.querySelector(`label[for="balance-${found.row}"]`)?.textContent,
      hours: hours(Math.abs(found.change)),
      verdict: heading(this.calculator, found.verdict, n),
    });
  }

  /** The same week, the team of the sliders. @param {Now} now */
  suppose({ spent, n, d, result }) {
    const [other, beside] = this.team;
    const same = other === n && beside === d;
    this.hire.checked = other === n + 1 && beside === d;
    const then = judge(spent, other, beside);
    showGhost(this.answer, same ? null : then.targets);
    for (const name of TEAM) part(this, `what-${name}`).textContent = this.range(name).value;
    part(this, "supposed").hidden = same;
    const aims = ROLES.map((role) => [role, then.targets[role].target]);
    tell(part(this, "suppose"), { n: other, d: beside, ...Object.fromEntries(aims) });
    const words = {
      now: heading(this.calculator, result.verdicts[0] ?? "", n),
      then: heading(this.calculator, then.verdicts[0] ?? "", other),
    };
    for (const [name, shown] of /** @type {const} */ ([
      ["suppose-same", words.now === words.then],
      ["suppose-other", words.now !== words.then],
    ])) {
      part(this, name).hidden = !shown;
      tell(part(this, name), words);
    }
  }

  /** Salespeople and departments of the sliders. @returns {[number, number]} */
  get team() {
    return [this.range("n").valueAsNumber, this.range("d").valueAsNumber];
  }

  set team([n, d]) {
    this.range("n").value = String(n);
    this.range("d").value = String(d);
  }

  get hire() {
    return /** @type {HTMLInputElement} */ (
      must(this.querySelector("[name=hire]"), this, "switch")
    );
  }

  get answer() {
    return part(this.calculator, "answer");
  }

  /** @param {"n" | "d"} name @returns {HTMLInputElement} */
  range(name) {
    return must(this.querySelector(`[name="what-${name}"]`), this, name);
  }

  get calculator() {
    return /** @type {Calculator} */ (must(this.closest("balance-calculator"), this, "calculator"));
  }
}

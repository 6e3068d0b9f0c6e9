import { must, part } from "../kit/dom.js";
import { riseAboveKeyboard } from "../kit/keyboard.js";
import { Form, linked } from "./form.js";
import { judge } from "./formula.js";
import { heading, hours, shareOf, showAnswer, showResult } from "./result.js";

/** @typedef {import("./formula.js").Share} Share @typedef {import("./formula.js").Result} Result */

/**
 * @typedef {{ spent: Record<Share, number>, rows: Record<string, number>, n: number, d: number,
 *   reports: number | null, result: Result }} Now what the fields say, hours in hundredths
 */

/** A screen reader hears the sum when the reader stops typing, not at each key. */
const PAUSE = 1000;

/** What a button does, by its `data-part`. @type {Record<string, (calculator: BalanceCalculator) => unknown>} */
const actions = {
  share: (calculator) => calculator.share(),
  reset: (calculator) => calculator.clear(),
  "to-result": (calculator) => calculator.toResult(),
};

/**
 * `<balance-calculator>`: wakes up the calculator that the page has. Keeps and sends nothing: the
 * input lives in the fields and, if the reader asks for a link, behind the # of the address.
 * Tells "judged" when there is another answer, for what stands beside and below it.
 */
export default class BalanceCalculator extends HTMLElement {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  /** Nothing while a field cannot be read. @type {Now | null} */
  now = null;

  form = new Form(must(this.querySelector("form"), this, "<form>"), (name) => this.word(name));

  /** What ends with the element. */
  end = new AbortController();

  connectedCallback() {
    const { signal } = (this.end = new AbortController());
    for (const type of ["input", "change", "submit", "click"])
      this.addEventListener(type, this, { signal });
    addEventListener("hashchange", this, { signal });
    riseAboveKeyboard(this, signal);
    part(this, "asleep").hidden = true;
    for (const name of ["share", "example", "reset", "presets", "answer"])
      part(this, name).hidden = false;
    this.put(location.hash, true);
  }

  disconnectedCallback() {
    this.end.abort();
    clearTimeout(this.timer);
  }

  /** @param {Event} event */
  handleEvent(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const button = event.type === "click" && target.closest("button");
    if (event.type === "submit") event.preventDefault();
    else if (event.type === "hashchange") this.put(location.hash, true);
    else if (event.type === "input") this.typed(target);
    else if (event.type === "change") this.typed(target, false);
    else if (button && button.dataset.week) this.put(button.dataset.week);
    else if (button) actions[button.dataset.part ?? ""]?.(this);
  }

  /** @param {HTMLElement} field of the form, or of what stands beside it @param {boolean} [still] the reader is in it */
  typed(field, still = true) {
    if (!this.form.form.contains(field)) return;
    if (field instanceof HTMLInputElement && field.name === "size")
      this.form.field("d").value = field.value;
    this.update(still ? field : null);
  }

  /** @param {string} hash with a week, as a link has it, or with nothing or nonsense @param {boolean} [open] what it fills */
  put(hash, open = false) {
    const values = linked(hash);
    if (values.length) this.form.fill(values, open);
    this.update();
  }

  clear() {
    this.form.clear();
    if (linked(location.hash).length)
      history.replaceState(history.state, "", location.pathname + location.search);
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
    return this.word("result").replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
  }

  /** To a screen reader, when nothing else was to be said for a while. @param {string} text */
  say(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (part(this, "said").textContent = text), PAUSE);
  }

  /** Into the address, and into the clipboard if the browser lets us. */
  async share() {
    history.replaceState(history.state, "", this.hash);
    const linked = part(this, "linked");
    try {
      await navigator.clipboard.writeText(location.href);
      linked.textContent = this.word("copied");
    } catch {
      linked.textContent = this.word("in-address");
    }
  }

  /** From the bar to what it says at length. */
  toResult() {
    const first = this.querySelector("[data-verdict]:not([hidden]) h3");
    /** @type {HTMLElement | null} */ (first)?.focus();
  }

  /** The week as a link has it. */
  get hash() {
    return this.form.hash;
  }

  /** @param {string} name */
  word(name) {
    const { content } = /** @type {HTMLTemplateElement} */ (part(this, "words"));
    return must(content.querySelector(`[data-word="${name}"]`), this, `word ${name}`).textContent;
  }
}

import { must, part } from "../kit/dom.js";
import { readHours, readWhole } from "./fields.js";
import { judge } from "./formula.js";
import { fromHash, toHash } from "./link.js";
import { hours, shareOf, showResult } from "./result.js";

/** @typedef {import("./formula.js").Share} Share @typedef {import("./formula.js").Result} Result */

/**
 * @typedef {{ spent: Record<Share, number>, rows: Record<string, number>, n: number, d: number,
 *   reports: number | null, result: Result }} Now what the fields say, hours in hundredths
 */

/** A screen reader hears the sum when the reader stops typing, not at each key. */
const PAUSE = 1000;

/**
 * `<balance-calculator>`: wakes up the calculator that the page has. Keeps and sends nothing: the
 * input lives in the fields and, if the reader asks for a link, behind the # of the address.
 * Tells "judged" when there is another answer, for what stands below it.
 */
export default class BalanceCalculator extends HTMLElement {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  /** Nothing while a field cannot be read. @type {Now | null} */
  now = null;

  connectedCallback() {
    for (const type of ["input", "submit", "click"]) this.addEventListener(type, this);
    addEventListener("hashchange", this);
    part(this, "asleep").hidden = true;
    for (const name of ["share", "example", "reset", "presets"]) part(this, name).hidden = false;
    this.fill(location.hash);
    this.update();
  }

  disconnectedCallback() {
    for (const type of ["input", "submit", "click"]) this.removeEventListener(type, this);
    removeEventListener("hashchange", this);
    clearTimeout(this.timer);
  }

  /** @param {Event} event */
  handleEvent(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.type === "submit") event.preventDefault();
    else if (event.type === "click")
      target.dataset?.week ? this.put(target.dataset.week) : this.press(target.dataset?.part ?? "");
    else {
      if (event.type === "hashchange") this.fill(location.hash);
      else if (target instanceof HTMLInputElement && target.name === "size")
        this.field("d").value = target.value;
      this.update();
    }
  }

  /** @param {string} name of a button */
  press(name) {
    if (name === "share") this.share();
    if (name === "reset") {
      this.form.reset();
      if (fromHash(location.hash).size)
        history.replaceState(history.state, "", location.pathname + location.search);
    }
    if (name === "reset") this.update();
  }

  /** @param {string} hash with a week, as a link has it */
  put(hash) {
    this.fill(hash);
    this.update();
  }

  /** @param {string} hash which may say nothing of a week, or nonsense */
  fill(hash) {
    const values = fromHash(hash);
    if (!values.size) return;
    this.form.reset();
    for (const [name, value] of values) {
      const field = this.form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
    }
  }

  update() {
    part(this, "linked").textContent = "";
    for (const radio of this.fields("[name=size]"))
      radio.checked = radio.value === this.field("d").value.trim();
    const [n = 0, d = 1, r] = ["n", "d", "r"].map((name) => this.read(this.field(name)));
    const spent = { manager: 0, seller: 0, integrator: 0, rest: 0 };
    /** @type {Record<string, number>} */
    const rows = {};
    for (const field of this.fields("[data-kind=hours]")) {
      spent[/** @type {Share} */ (field.dataset.share)] += rows[field.name] = this.read(field) ?? 0;
    }
    const result = judge(spent, n, d, r ?? null, rows.g04);
    const long = result.total > 100 * Number(this.field("g04").dataset.most);
    part(this, "total").textContent = hours(result.total);
    part(this, "total-error").textContent = long ? this.word("total") : "";
    const broken = long || this.fields("[aria-invalid]").length > 0;
    part(this, "broken").hidden = !broken;
    part(this, "result").hidden = broken;
    if (!broken) showResult(this, result, spent, n, (name) => this.word(name));
    this.now = broken ? null : { spent, rows, n, d, reports: r ?? null, result };
    this.dispatchEvent(new Event("judged"));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.say(broken ? null : result), PAUSE);
  }

  /** The number in a field; a sentence beside it where there is none. @param {HTMLInputElement} field */
  read(field) {
    const { kind = "", least, most } = field.dataset;
    const numbers = [Number(least), Number(most)];
    const [low = 0, high = 0] = numbers;
    const { value, wrong } =
      kind === "hours" ? readHours(field.value, high) : readWhole(field.value, low, high);
    const error =
      wrong && !(kind === "r" && wrong === "empty") ? this.word(`${kind}-${wrong}`) : "";
    const place = must(
      this.querySelector(`#${field.id}-error`),
      this,
      `place for errors of ${field.id}`,
    );
    if (place.textContent !== error) place.textContent = error;
    if (error) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    return value;
  }

  /** @param {Result | null} result */
  say(result) {
    if (!result) return this.tell("said", this.word("broken"));
    const title = must(
      this.querySelector("[data-verdict]:not([hidden]) h3 span:not([hidden])"),
      this,
      "verdict",
    );
    /** @type {Record<string, string>} */
    const values = { title: title.textContent };
    for (const share of /** @type {Share[]} */ (Object.keys(result.shares)))
      values[share] = shareOf(result, share);
    const known = result.verdicts[0] !== "no_data";
    this.tell(
      "said",
      known
        ? this.word("result").replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "")
        : title.textContent,
    );
  }

  /** Into the address, and into the clipboard if the browser lets us. */
  async share() {
    history.replaceState(history.state, "", this.hash);
    try {
      await navigator.clipboard.writeText(location.href);
      this.tell("linked", this.word("copied"));
    } catch {
      this.tell("linked", this.word("in-address"));
    }
  }

  /** The week as a link has it. */
  get hash() {
    return toHash(
      this.fields("[data-kind]").map(
        (field) => /** @type {[string, string]} */ ([field.name, field.value]),
      ),
    );
  }

  /** @param {string} name of a live region @param {string} text */
  tell(name, text) {
    part(this, name).textContent = text;
  }

  /** @param {string} name */
  word(name) {
    const { content } = /** @type {HTMLTemplateElement} */ (part(this, "words"));
    return must(content.querySelector(`[data-word="${name}"]`), this, `word ${name}`).textContent;
  }

  /** @param {string} name @returns {HTMLInputElement} */
  field(name) {
    return must(this.fields(`[name="${name}"]`)[0], this, `field ${name}`);
  }

  /** @param {string} selector */
  fields(selector) {
    return [
      .../** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll(`input${selector}`)),
    ];
  }

  get form() {
    return must(this.querySelector("form"), this, "<form>");
  }
}

import { Calculator } from "../kit/calculator.js";
import { must, part } from "../kit/dom.js";
import { mark } from "../kit/field.js";
import { readNumber, readUnits, shown } from "./fields.js";
import { fromHash, toHash } from "./link.js";
import { showAnswer, showResult } from "./result.js";
import { back, changes } from "./rules.js";

/** @typedef {import("./rules.js").Given} Given */

/** `<funnel-calculator>`: from the plan of a month back to the week, by the reader's own rates. */
export default class FunnelCalculator extends Calculator {
  form = must(this.querySelector("form"), this, "<form>");

  /** @override @param {HTMLElement} field @param {boolean} still */
  typed(field, still) {
    if (!this.form.contains(field)) return;
    if (!still) this.tidy(/** @type {HTMLInputElement} */ (field));
    this.update();
  }

  /** A sum of money is easier to read in thousands. @param {HTMLInputElement} field that the reader has left */
  tidy(field) {
    const value = this.read(field).value;
    if (value && field.dataset.kind === "money") field.value = shown(value);
  }

  /** @override @param {string} hash */
  put(hash) {
    const values = fromHash(hash);
    if (values.size) this.form.reset();
    for (const [name, value] of values) this.field(name).value = value;
    for (const field of this.fields) this.tidy(field);
    this.update();
  }

  /** @override */
  clear() {
    this.form.reset();
    this.forget(fromHash(location.hash).size);
    this.update();
  }

  update() {
    part(this, "linked").textContent = "";
    const read = this.values();
    const broken = this.fields.some((field) => field.hasAttribute("aria-invalid"));
    const missing = this.fields.length - read.size;
    const given = broken || missing ? null : /** @type {Given} */ (Object.fromEntries(read));
    const steps = given && back(given);
    const word = (/** @type {string} */ name) => this.word(name);
    part(this, "result").hidden = !steps;
    if (given && steps) showResult(part(this, "result"), given, steps, changes(given), word);
    const why = broken ? "broken" : missing ? "few" : "huge";
    this.say(showAnswer(part(this, "answer"), steps, why, missing, word));
  }

  /** What can be read; hundredths, and whole sellers; a sentence beside the rest. */
  values() {
    /** @type {Map<string, number>} */
    const found = new Map();
    for (const field of this.fields) {
      const { value, wrong } = this.read(field);
      const may = wrong === "empty" && "empty" in field.dataset;
      mark(field, wrong && !may ? this.word(`${field.dataset.kind}-${wrong}`) : "");
      if (value) found.set(field.name, field.name === "sellers" ? value / 100 : value);
    }
    return found;
  }

  /** @param {HTMLInputElement} field */
  read({ value, dataset }) {
    const [least, most] = [100 * Number(dataset.least), 100 * Number(dataset.most)];
    const units = readUnits(dataset.units ?? "");
    return readNumber(value, { least, most, digits: Number(dataset.digits), units });
  }

  /** @override */
  get hash() {
    const read = this.fields.map((field) => [field.name, this.read(field).value]);
    return toHash(/** @type {[string, number][]} */ (read.filter(([, value]) => value)));
  }

  /** @override */
  get result() {
    const { hidden } = part(this, "result");
    return hidden ? null : part(this, "heading");
  }

  /** @param {string} name */
  field(name) {
    return must(
      this.fields.find((one) => one.name === name),
      this,
      `field ${name}`,
    );
  }

  get fields() {
    return [...this.form.querySelectorAll("input")];
  }
}

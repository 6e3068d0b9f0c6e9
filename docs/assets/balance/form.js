/** The fields of the calculator: from what is typed in them to a week, and from a link to them. */
import { must, part } from "../kit/dom.js";
import { mark } from "../kit/field.js";
import { seen } from "../kit/letters.js";
import { readHours, readWhole } from "./fields.js";
import { fromHash, toHash } from "./link.js";
import { hours } from "./result.js";
import { retyped, together, unexplained } from "./whole.js";

/** @typedef {import("./formula.js").Share} Share */

export class Form {
  /** What was typed beside the name of a role, hundredths of an hour by the name of its field. @type {Record<string, number>} */
  typed = {};

  /** @param {HTMLFormElement} form @param {(name: string) => string} word */
  constructor(form, word) {
    this.form = form;
    this.word = word;
  }

  /** @param {Iterable<[string, string]>} values by the names of fields @param {boolean} open what is filled */
  fill(values, open) {
    this.clear();
    for (const [name, value] of values) {
      const field = this.form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = value;
    }
    for (const whole of this.fields("[data-whole]")) {
      const rows = this.rows(whole).map((one) => this.read(one) ?? 0);
      this.typed[whole.name] = retyped(this.read(whole) ?? 0, rows);
    }
    if (open)
      for (const field of this.fields(":where(details *)")) if (this.says(field)) unfold(field);
  }

  /** Whether it says more than what is in view. @param {HTMLInputElement} field */
  says({ name, value, defaultValue }) {
    const sizes = name === "d" ? this.fields("[name=size]").map((one) => one.value) : [];
    return ![defaultValue, ...sizes].includes(value);
  }

  clear() {
    this.form.reset();
    this.typed = {};
  }

  /**
   * All numbers, of a role what its activities leave unexplained; a sentence beside what cannot be
   * read, and the fold opened that hides it.
   *
   * @param {EventTarget | null} [changed] the field that the reader is in: its text stays
   */
  week(changed = null) {
    for (const radio of this.fields("[name=size]"))
      radio.checked = radio.value === seen(this.field("d").value);
    const [n = 0, d = 1, r] = ["n", "d", "r"].map((name) => this.read(this.field(name)));
    const spent = { manager: 0, seller: 0, integrator: 0, rest: 0 };
    /** @type {Record<string, number>} */
    const rows = {};
    for (const field of this.fields("[data-kind=hours]:not([data-whole])"))
      spent[share(field)] += rows[field.name] = this.read(field) ?? 0;
    for (const field of this.fields("[data-whole]"))
      spent[share(field)] = this.whole(field, rows, field === changed);
    for (const field of this.fields("[aria-invalid]")) unfold(field);
    return { n, d, reports: r ?? null, spent, rows };
  }

  /** The hours of a role. @param {HTMLInputElement} field @param {Record<string, number>} rows gets what is unexplained @param {boolean} changed */
  whole(field, rows, changed) {
    const value = this.read(field);
    if (changed && value !== undefined) this.typed[field.name] = value;
    const [typed, explained] = [
      this.typed[field.name] ?? 0,
      this.rows(field).map(({ name }) => rows[name] ?? 0),
    ];
    const all = together(typed, explained);
    const left = (rows[field.name] = unexplained(typed, explained));
    if (!changed && value !== undefined && value !== all) field.value = all ? hours(all) : "";
    const line = part(this.form, `left-${field.dataset.share}`);
    line.hidden = !left || left === all;
    must(line.querySelector("output"), line, "<output>").textContent = hours(left);
    return all;
  }

  /** The number in a field; a sentence beside it where there is none. @param {HTMLInputElement} field */
  read(field) {
    const { kind = "", least, most } = field.dataset;
    const [low, high] = [Number(least), Number(most)];
    const { value, wrong } =
      kind === "hours" ? readHours(field.value, high) : readWhole(field.value, low, high);
    const error =
      wrong && !(kind === "r" && wrong === "empty") ? this.word(`${kind}-${wrong}`) : "";
    mark(field, error);
    return value;
  }

  /** The week as a link has it. */
  get hash() {
    const { rows } = this.week();
    return toHash(
      this.fields("[data-kind]").map((field) => [
        field.name,
        "whole" in field.dataset ? hours(rows[field.name] ?? 0).replace(/^0$/, "") : field.value,
      ]),
    );
  }

  /** The activities of a role. @param {HTMLInputElement} whole */
  rows({ dataset }) {
    return this.fields(`[data-share=${dataset.share}]:not([data-whole])`);
  }

  /** @param {string} name @returns {HTMLInputElement} */
  field(name) {
    return must(this.fields(`[name="${name}"]`)[0], this.form, `field ${name}`);
  }

  /** @param {string} selector */
  fields(selector) {
    return [
      .../** @type {NodeListOf<HTMLInputElement>} */ (
        this.form.querySelectorAll(`input${selector}`)
      ),
    ];
  }
}

/** What a link says of a week. @param {string} hash */
export const linked = (hash) => [...fromHash(hash)];

/** @param {HTMLInputElement} field */
const share = ({ dataset }) => /** @type {Share} */ (dataset.share);

/** @param {HTMLElement} field */
function unfold(field) {
  const fold = field.closest("details");
  if (fold) fold.open = true;
}

import { part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { entry, named, write } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { Bank } from "../quiz/bank.js";
import { formOf } from "../quiz/form.js";
import { tools } from "../quiz/question.js";
import { draw, result } from "./rules.js";
import { show } from "./told.js";

const { arrange, fill, hash, mixed, soon } = tools;

/** What a button does, by its value. @type {Record<string, (check: CourseFinal) => unknown>} */
const actions = {
  begin: (check) => check.begin(),
  hand: (check) => check.hand(false),
  anyway: (check) => check.hand(true),
  reasons: (check) => check.open(check.sitting),
  print: () => print(),
};

/**
 * `<final-check bank course root>`: draws cases, keeps every answer at once, tells when handed in.
 *
 * A sitting is kept as `final/<sitting>`, its questions; `…/given/<question>`; `…/flag/<question>`;
 * `…/handed`, when. What was handed in becomes attempts besides.
 */
export default class CourseFinal extends HTMLElement {
  bank = new Bank({}, {});

  /** @type {any[]} */
  lessons = [];

  sitting = "";

  async connectedCallback() {
    part(this, "off").hidden = true;
    for (const type of ["click", "input", "change", "lostpointercapture"]) this.addEventListener(type, this);
    try {
      this.bank = await Bank.load(this.getAttribute("bank"));
      this.lessons = (await (await fetch(this.getAttribute("course") ?? "")).json()).lessons;
      await this.resume();
    } catch {
      part(this, "failed").hidden = false;
    }
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    const element = /** @type {Element} */ (target);
    if (type === "click") actions[element.closest("button")?.value ?? ""]?.(this);
    const row = element.closest("li[data-question]");
    if (!(row instanceof HTMLElement) || part(this, "hand").hidden) return;
    if (element.matches("[data-flag]")) this.flag(row);
    else if (type !== "click" || element.closest("[data-move]")) this.keep(row);
  }

  /** All sittings, the first first; with only those that were handed in. */
  get sittings() {
    const begun = named("final/").filter((name) => name.split("/").length === 2).map((name) => name.slice("final/".length));
    const at = (/** @type {string} */ one) => store.progress.entries[`final/${one}`]?.at ?? 0;
    return begun.sort((a, b) => at(a) - at(b));
  }

  /** @param {string} sitting */
  handed(sitting) {
    return entry(`final/${sitting}/handed`)[0] ?? "";
  }

  async resume() {
    const { sittings } = this;
    const last = sittings.at(-1) ?? "";
    part(this, "begin").hidden = sittings.length > 0;
    if (last && !this.handed(last)) await this.open(last);
    else if (last) this.tell(last);
  }

  async begin() {
    const seed = crypto.getRandomValues(new Uint32Array(2)).join("").slice(0, 12);
    const roles = Object.fromEntries(this.lessons.map(({ slug, role }) => [slug, role]));
    const drawn = draw(this.bank.keys, roles, seed, (question) => store.at(question).ever.length > 0, hash);
    write({ [`final/${seed}`]: drawn });
    await this.open(seed);
    /** @type {HTMLElement | null} */ (part(this, "list").firstElementChild)?.focus();
  }

  /** Ask the cases of a sitting, or show them with their reasons when it was handed in. @param {string} sitting */
  async open(sitting) {
    this.sitting = sitting;
    const done = Boolean(this.handed(sitting));
    part(this, "failed").hidden = true;
    try {
      const root = new URL(this.getAttribute("root") ?? "", document.baseURI);
      const drawn = entry(`final/${sitting}`).filter((one) => Object.hasOwn(this.bank.keys, one));
      const forms = await Promise.all(drawn.map((one) => formOf(one, this.bank.keys[one]?.page ?? "", root)));
      const rows = forms.map((form, n) => this.row(form, drawn[n] ?? "", n, drawn.length));
      part(this, "list").replaceChildren(...rows);
      for (const row of rows) this.fill(row);
      part(this, "list").hidden = false;
      part(this, "begin").hidden = true;
      part(this, "over").hidden = !done;
      part(this, "hand").hidden = done;
      this.confirm([]);
      if (done) this.close();
    } catch {
      part(this, "failed").hidden = false;
    }
  }

  /** @param {HTMLElement} form @param {string} question @param {number} n @param {number} all @returns {HTMLElement} */
  row(form, question, n, all) {
    const { content } = /** @type {HTMLTemplateElement} */ (this.querySelector("template"));
    const row = /** @type {HTMLElement} */ (/** @type {Element} */ (content.firstElementChild).cloneNode(true));
    row.dataset.question = question;
    row.id = `final-${n + 1}`;
    tell(part(row, "number"), { number: n + 1, all });
    form.setAttribute("plain", "");
    form.removeAttribute("id");
    for (const piece of form.querySelectorAll(".course-question__hint")) piece.remove();
    part(form, "key").hidden = true;
    form.addEventListener("submit", (event) => event.preventDefault());
    row.append(form);
    return row;
  }

  /** Options in the order of this sitting, with what was answered. @param {HTMLElement} row */
  fill(row) {
    const { question = "" } = row.dataset;
    const form = /** @type {HTMLFormElement} */ (row.querySelector("form"));
    const { kinds, keys } = this.bank;
    const kind = kinds[keys[question]?.kind ?? ""];
    const rows = mixed([...form.querySelectorAll("[data-row]")], this.seed(question));
    arrange(rows);
    if (this.bank.right(question, kind?.read(new FormData(form)) ?? [])) arrange(rows.reverse()); // steps must not begin in their order
    const given = entry(`final/${this.sitting}/given/${question}`);
    if (given.length) fill(form, rows, given);
    /** @type {HTMLInputElement} */ (row.querySelector("[data-flag]")).checked = entry(`final/${this.sitting}/flag/${question}`).length > 0;
    const fields = /** @type {HTMLElement} */ (form.querySelector("fieldset"));
    soon(async () => (await kind?.more?.())?.assist(fields));
  }

  /** @param {HTMLElement} row */
  keep(row) {
    const { question = "" } = row.dataset;
    const { kind = "", options = [] } = this.bank.keys[question] ?? {};
    const rules = this.bank.kinds[kind];
    const given = rules?.read(new FormData(/** @type {HTMLFormElement} */ (row.querySelector("form")))) ?? [];
    this.put(`given/${question}`, rules?.fits(options, given) ? given : []);
  }

  /** @param {HTMLElement} row */
  flag(row) {
    this.put(`flag/${row.dataset.question}`, row.querySelector("[data-flag]:checked") ? ["1"] : []);
  }

  /** @param {string} name @param {string[]} value */
  put(name, value) {
    const whole = `final/${this.sitting}/${name}`;
    if (`${entry(whole)}` !== `${value}`) write({ [whole]: value });
  }

  /** @param {boolean} anyway though some have no answer */
  hand(anyway) {
    const rows = [...part(this, "list").children].map((row) => /** @type {HTMLElement} */ (row));
    const open = rows.filter((row) => !this.given(row).length);
    const flagged = rows.filter((row) => row.querySelector("[data-flag]:checked"));
    if (!anyway && (open.length || flagged.length)) return this.confirm(open, flagged);
    for (const row of rows.filter((one) => this.given(one).length)) {
      const { question = "" } = row.dataset;
      const { fingerprint = "" } = this.bank.keys[question] ?? {};
      store.answer({ question, given: this.given(row), fingerprint, moment: "final", seed: this.seed(question), sitting: this.sitting });
    }
    write({ [`final/${this.sitting}/handed`]: [new Date().toISOString()] });
    this.close();
    this.tell(this.sitting);
    part(this, "score").focus(); // not all of it: what is higher than the screen is shown from its middle
  }

  /** Name what has no answer before it is too late. @param {HTMLElement[]} open @param {HTMLElement[]} [flagged] */
  confirm(open, flagged = []) {
    const any = open.length + flagged.length > 0;
    part(this, "open").hidden = part(this, "anyway").hidden = !any;
    const links = (/** @type {HTMLElement[]} */ rows) => rows.flatMap((row) => [link(`#${row.id}`, row.id.split("-")[1] ?? ""), " "]);
    part(this, "unanswered").replaceChildren(...(open.length ? links(open) : ["—"]));
    part(this, "flagged").replaceChildren(...links(flagged));
    part(this, "flagged-too").hidden = !flagged.length;
    if (any) part(this, "open").focus();
  }

  close() {
    part(this, "hand").hidden = true;
    part(this, "reasons").hidden = true;
    for (const row of part(this, "list").children) {
      const { question = "" } = /** @type {HTMLElement} */ (row).dataset;
      const given = entry(`final/${this.sitting}/given/${question}`);
      const said = !given.length ? "none" : this.bank.right(question, given) ? "right" : "wrong";
      part(row, "verdict").hidden = false;
      for (const one of row.querySelectorAll("[data-say]")) one.toggleAttribute("hidden", one.getAttribute("data-say") !== said);
      part(row, "key").hidden = false;
      /** @type {HTMLFieldSetElement} */ (row.querySelector("form > fieldset")).disabled = true;
      row.querySelector("label:has([data-flag])")?.toggleAttribute("hidden", true);
    }
  }

  /** @param {string} sitting */
  tell(sitting) {
    this.sitting = sitting;
    const roles = Object.fromEntries(this.lessons.map(({ slug, role }) => [slug, role]));
    const of = (/** @type {string} */ one) => ({
      ...result(entry(`final/${one}`), this.bank.keys, roles, (question) => this.bank.right(question, entry(`final/${one}/given/${question}`))),
      date: new Date(this.handed(one)).toLocaleDateString("ru", { day: "numeric", month: "long", year: "numeric" }),
    });
    const first = this.sittings.find((one) => this.handed(one)) ?? sitting;
    const root = new URL(this.getAttribute("root") ?? "", document.baseURI);
    part(this, "reasons").hidden = !part(this, "list").hidden;
    show(this, of(sitting), first === sitting ? null : of(first), this.lessons, root);
  }

  /** @param {HTMLElement} row */
  given(row) {
    return entry(`final/${this.sitting}/given/${row.dataset.question}`);
  }

  /** @param {string} question */
  seed(question) {
    return hash(`${this.sitting} ${question}`);
  }
}

/** @param {string} href @param {string} label */
function link(href, label) {
  const made = document.createElement("a");
  made.href = href;
  made.textContent = label;
  return made;
}

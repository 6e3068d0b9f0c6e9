import { part } from "../kit/dom.js";
import { fetchLessons, rootOf } from "../course/outline.js";
import { entry, write } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { Bank } from "../quiz/bank.js";
import { fill } from "../quiz/fields.js";
import { formOf } from "../quiz/form.js";
import { hash } from "../quiz/mix.js";
import { createRow, fillRow, showVerdict } from "./row.js";
import { draw, result } from "./rules.js";
import { handedIn, sittingsOf } from "./sittings.js";
import { links, showResult } from "./result.js";

/** What a button does, by its value. @type {Record<string, (check: FinalCheck) => unknown>} */
const actions = {
  begin: (check) => check.loading || check.begin(),
  hand: (check) => check.hand(false),
  anyway: (check) => check.hand(true),
  reasons: (check) => check.loading || check.ask(check.sitting),
  print: () => print(),
};

/**
 * `<final-check bank course root>`: draws cases, keeps every answer at once, tells when handed in.
 *
 * A sitting is kept as `final/<sitting>`, its questions; `…/given/<question>`; `…/flag/<question>`;
 * `…/handed`, when. What was handed in becomes attempts besides.
 */
export default class FinalCheck extends HTMLElement {
  bank = new Bank({}, {});

  /** @type {import("../course/outline.js").Lesson[]} */
  lessons = [];

  sitting = "";

  /** Whether cases are on their way: on a slow line a button is pressed twice. */
  loading = false;

  async connectedCallback() {
    part(this, "off").hidden = true;
    for (const type of ["click", "input", "change"]) this.addEventListener(type, this);
    store.addEventListener("change", this);
    try {
      this.bank = await Bank.load(this.getAttribute("bank"));
      this.lessons = await fetchLessons(this);
      await this.resume();
    } catch {
      part(this, "failed").hidden = false;
    }
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (target === store) return this.hear();
    const element = /** @type {Element} */ (target);
    const row = /** @type {HTMLElement | null} */ (element.closest("li[data-question]"));
    if (type === "click") actions[element.closest("button")?.value ?? ""]?.(this);
    else if (row && element.matches("[data-flag]")) this.flag(row);
    else if (row) this.keep(row);
  }

  /** What was handed in, here or in another tab, is answered no more. */
  hear() {
    if (part(this, "hand").hidden || !this.handed(this.sitting)) return;
    this.close();
    part(this, "score").focus(); // not all of it: what is higher than the screen is shown from its middle
  }

  /** @param {string} sitting */
  handed(sitting) {
    return entry(`final/${sitting}/handed`)[0] ?? "";
  }

  async resume() {
    const { entries } = store.progress;
    const last = sittingsOf(entries).at(-1) ?? "";
    part(this, "begin").hidden = last !== "";
    if (last && !this.handed(last)) await this.open(last);
    else if (last) this.tell(handedIn(entries).at(-1) ?? last);
  }

  async begin() {
    const seed = crypto.getRandomValues(new Uint32Array(2)).join("").slice(0, 12);
    const drawn = draw(
      this.bank.keys,
      this.lessons,
      seed,
      (question) => store.at(question).ever.length > 0,
      hash,
    );
    write({ [`final/${seed}`]: drawn });
    return this.ask(seed);
  }

  /** Open what the reader asked for; the button that was pressed is gone, the first case has the focus. @param {string} sitting */
  async ask(sitting) {
    await this.open(sitting);
    const { firstElementChild: first } = part(this, "list");
    if (part(this, "failed").hidden) /** @type {HTMLElement | null} */ (first)?.focus();
  }

  /** Ask the cases of a sitting, or show them with their reasons when it was handed in. @param {string} sitting */
  async open(sitting) {
    this.sitting = sitting;
    this.loading = true;
    part(this, "failed").hidden = true;
    try {
      const root = rootOf(this);
      const drawn = entry(`final/${sitting}`).filter((one) => Object.hasOwn(this.bank.keys, one));
      const forms = await Promise.all(
        drawn.map((one) => formOf(one, this.bank.keys[one]?.page ?? "", root)),
      );
      const template = /** @type {HTMLTemplateElement} */ (this.querySelector("template"));
      const rows = forms.map((form, n) =>
        createRow(template, form, drawn[n] ?? "", { number: n + 1, all: drawn.length }),
      );
      part(this, "list").replaceChildren(...rows);
      for (const row of rows) this.fill(row);
      part(this, "list").hidden = false;
      part(this, "begin").hidden = part(this, "over").hidden = true;
      part(this, "hand").hidden = false;
      this.confirm([]);
      if (this.handed(sitting)) this.close();
    } catch {
      part(this, "failed").hidden = false;
    }
    this.loading = false;
  }

  /** Options in the order of this sitting, with what was answered. @param {HTMLElement} row */
  fill(row) {
    const { question = "" } = row.dataset;
    const flagged = entry(`final/${this.sitting}/flag/${question}`).length > 0;
    fillRow(row, this.bank, this.seed(question), this.draft(row), flagged);
  }

  /** Half an answer too: the reader may go on tomorrow. @param {HTMLElement} row */
  keep(row) {
    const { question = "" } = row.dataset;
    const form = new FormData(/** @type {HTMLFormElement} */ (row.querySelector("form")));
    const given = this.bank.kinds[this.bank.keys[question]?.kind ?? ""]?.read(form) ?? [];
    this.put(`given/${question}`, given.filter(Boolean)); // an emptied field is no answer
  }

  /** @param {HTMLElement} row */
  flag(row) {
    this.put(`flag/${row.dataset.question}`, row.querySelector("[data-flag]:checked") ? ["1"] : []);
  }

  /** @param {string} name @param {string[]} value */
  put(name, value) {
    const whole = `final/${this.sitting}/${name}`;
    if (!this.handed(this.sitting) && `${entry(whole)}` !== `${value}`) write({ [whole]: value });
  }

  /** @param {boolean} anyway though some have no answer */
  hand(anyway) {
    if (this.handed(this.sitting)) return this.hear();
    const { rows } = this;
    const open = rows.filter((row) => !this.answer(row).length);
    const flagged = rows.filter((row) => row.querySelector("[data-flag]:checked"));
    if (!anyway && (open.length || flagged.length)) return this.confirm(open, flagged);
    for (const row of rows.filter((one) => !open.includes(one))) {
      const { question = "" } = row.dataset;
      const { fingerprint = "" } = this.bank.keys[question] ?? {};
      store.answer({
        question,
        given: this.answer(row),
        fingerprint,
        moment: "final",
        seed: this.seed(question),
        sitting: this.sitting,
      });
    }
    this.put("handed", [new Date().toISOString()]); // the store tells this tab as it tells the others
  }

  /** Name what has no answer before it is too late. @param {HTMLElement[]} open @param {HTMLElement[]} [flagged] */
  confirm(open, flagged = []) {
    const any = open.length + flagged.length > 0;
    part(this, "open").hidden = part(this, "anyway").hidden = !any;
    part(this, "unanswered").replaceChildren(...(open.length ? links(open) : ["—"]));
    part(this, "flagged").replaceChildren(...links(flagged));
    part(this, "flagged-too").hidden = !flagged.length;
    if (any) part(this, "open").focus();
  }

  close() {
    part(this, "hand").hidden = true;
    for (const row of this.rows) {
      const form = /** @type {HTMLFormElement} */ (row.querySelector("form"));
      fill(form, [...form.querySelectorAll("[data-row]")], this.draft(row)); // another tab may have answered
      const given = this.answer(row);
      const { score, hits = [] } = this.bank.grade(row.dataset.question ?? "", given) ?? {};
      showVerdict(row, !given.length ? "none" : score === 1 ? "right" : "wrong", hits);
    }
    this.tell(this.sitting);
  }

  /** @param {string} sitting */
  tell(sitting) {
    this.sitting = sitting;
    const of = (/** @type {string} */ one) => ({
      ...result(entry(`final/${one}`), this.bank.keys, this.lessons, (question) =>
        this.bank.right(question, entry(`final/${one}/given/${question}`)),
      ),
      date: new Date(this.handed(one)).toLocaleDateString("ru", {
        day: "numeric",
        month: "long",
        year: "numeric",
      }),
    });
    const [first = sitting] = handedIn(store.progress.entries);
    const root = rootOf(this);
    part(this, "reasons").hidden = !part(this, "list").hidden;
    showResult(this, of(sitting), first === sitting ? null : of(first), this.lessons, root);
  }

  get rows() {
    return /** @type {HTMLElement[]} */ ([...part(this, "list").children]);
  }

  /** What was answered, if only by half. @param {HTMLElement} row */
  draft(row) {
    return entry(`final/${this.sitting}/given/${row.dataset.question}`);
  }

  /** The answer, where it is a whole one. @param {HTMLElement} row */
  answer(row) {
    const { kind = "", options = [] } = this.bank.keys[row.dataset.question ?? ""] ?? {};
    const draft = this.draft(row);
    return this.bank.kinds[kind]?.fits(options, draft) ? draft : [];
  }

  /** @param {string} question */
  seed(question) {
    return hash(`${this.sitting} ${question}`);
  }
}

import { part } from "../kit/dom.js";
import { fetchLessons, rootOf } from "../course/outline.js";
import { write } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { Bank } from "../quiz/bank.js";
import { formOf } from "../quiz/form.js";
import { hash } from "../quiz/mix.js";
import { showBeliefs } from "./beliefs.js";
import { showResult } from "./result.js";
import { createRow, fillRow, readRow, showDraft, showVerdict } from "./row.js";
import { draw, opening, pending, result } from "./rules.js";
import { copyOf, createWays, showMarks, showPending, showScreen, showWhole } from "./screens.js";
import { Sitting } from "./sitting.js";
import { askedIn, handedIn, sittingsOf } from "./sittings.js";

/** What a button does, by its value. @type {Record<string, (check: FinalCheck) => unknown>} */
const actions = {
  begin: (check) => check.loading || check.begin(),
  first: (check) => check.turn(check.at + 1),
  back: (check) => check.turn(check.at - 1),
  hand: (check) => check.hand(false),
  anyway: (check) => check.hand(true),
  reasons: (check) => check.loading || check.ask(check.sitting.name),
  print: () => print(),
};

/**
 * `<final-check bank course root>`: draws cases, asks one a screen, keeps every answer at once,
 * tells when all is handed in.
 */
export default class FinalCheck extends HTMLElement {
  bank = new Bank({}, {});

  /** @type {import("../course/outline.js").Lesson[]} */
  lessons = [];

  sitting = new Sitting("", this.bank);

  /** The case in view, counted from 0; behind the last the list of all, -1 before and after a sitting. */
  at = -1;

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
    delete document.body.dataset.steps;
  }

  /** @param {Event} event */
  handleEvent(event) {
    const { type, target } = event;
    if (target === store) return this.hear();
    const element = /** @type {Element} */ (target);
    const row = /** @type {HTMLElement | null} */ (element.closest("li[data-question]"));
    if (type === "click") this.press(event, element.closest("button, a"));
    else if (row && element.matches("[data-flag]")) this.flag(row);
    else if (row) this.keep(row);
  }

  /** @param {Event} event @param {Element | null} pressed */
  press(event, pressed) {
    if (pressed instanceof HTMLElement && pressed.dataset.case) {
      event.preventDefault();
      this.turn(Number(pressed.dataset.case));
    } else if (pressed instanceof HTMLButtonElement) actions[pressed.value]?.(this);
  }

  /** Another tab may have answered; what was handed in, here or there, is answered no more. */
  hear() {
    if (this.at < 0) return;
    if (!this.sitting.handed) return showMarks(this, this.sitting.marks, this.at);
    this.close();
    this.scrollIntoView({ block: "start" });
    part(this, "score").focus({ preventScroll: true });
  }

  async resume() {
    const { entries } = store.progress;
    const last = sittingsOf(entries).at(-1) ?? "";
    part(this, "begin").hidden = last !== "";
    if (last && !new Sitting(last, this.bank).handed) await this.open(last);
    else if (last) this.tell(handedIn(entries).at(-1) ?? last);
  }

  async begin() {
    const seed = crypto.getRandomValues(new Uint32Array(2)).join("").slice(0, 12);
    const asked = askedIn(store.progress.entries);
    const seen = (/** @type {string} */ one) => asked.has(one) || store.at(one).ever.length > 0;
    const drawn = draw(this.bank.keys, this.lessons, seed, seen, hash);
    write({ [`final/${seed}`]: drawn });
    return this.ask(seed);
  }

  /** Open what the reader asked for; the button that was pressed is gone, a case has the focus. @param {string} sitting */
  async ask(sitting) {
    await this.open(sitting);
    if (!part(this, "failed").hidden) return;
    if (this.at < 0) this.rows[0]?.focus();
    else this.turn(this.at);
  }

  /** Ask the cases of a sitting, or show them with their reasons when it was handed in. @param {string} name */
  async open(name) {
    this.sitting = new Sitting(name, this.bank);
    this.loading = true;
    part(this, "failed").hidden = true;
    try {
      const rows = await this.fetchRows();
      part(this, "list").replaceChildren(...rows);
      for (const row of rows) fillRow(row, this.sitting);
      createWays(this, rows);
      part(this, "list").hidden = false;
      part(this, "begin").hidden = part(this, "over").hidden = true;
      if (this.sitting.handed) this.close();
      else this.show(opening(this.sitting.marks));
    } catch {
      part(this, "failed").hidden = false;
    }
    this.loading = false;
  }

  async fetchRows() {
    const { questions } = this.sitting;
    const root = rootOf(this);
    const pages = questions.map((one) => this.bank.keys[one]?.page ?? "");
    const forms = await Promise.all(questions.map((one, n) => formOf(one, pages[n] ?? "", root)));
    return forms.map((form, n) => {
      const row = /** @type {HTMLElement} */ (copyOf(this, "case"));
      return createRow(row, form, questions[n] ?? "", { number: n + 1, all: forms.length });
    });
  }

  /** @param {number} at */
  show(at) {
    this.at = at;
    const row = this.rows[at];
    if (row) showDraft(row, this.sitting);
    showScreen(this, this.rows, at);
    showMarks(this, this.sitting.marks, at);
  }

  /** The reader has asked for this screen. @param {number} at */
  turn(at) {
    this.show(at);
    this.scrollIntoView({ block: "start" });
    (this.rows[at] ?? part(this, "listed")).focus({ preventScroll: true });
  }

  /** @param {HTMLElement} row */
  keep(row) {
    this.sitting.put(`given/${row.dataset.question}`, readRow(row, this.sitting));
  }

  /** @param {HTMLElement} row */
  flag(row) {
    const flagged = row.querySelector("[data-flag]:checked");
    this.sitting.put(`flag/${row.dataset.question}`, flagged ? ["1"] : []);
  }

  /** @param {boolean} anyway though some have no answer */
  hand(anyway) {
    const { sitting } = this;
    if (sitting.handed) return this.hear();
    const { open, flagged } = pending(sitting.marks);
    if (!anyway && open.length + flagged.length) return showPending(this, sitting.marks);
    sitting.handIn();
  }

  close() {
    this.at = -1;
    showWhole(this, this.rows);
    for (const row of this.rows) {
      showDraft(row, this.sitting);
      const { question = "" } = row.dataset;
      showVerdict(row, this.sitting.verdict(question), this.sitting.hits(question));
    }
    this.tell(this.sitting.name);
  }

  /** @param {string} name of a sitting */
  tell(name) {
    this.sitting = new Sitting(name, this.bank);
    const [first = name] = handedIn(store.progress.entries);
    const root = rootOf(this);
    part(this, "reasons").hidden = !part(this, "list").hidden;
    const other = first === name ? null : this.resultOf(new Sitting(first, this.bank));
    showResult(this, this.resultOf(this.sitting), other, this.lessons, root);
    showBeliefs(this, this.bank).catch(() => {}); // without them the result is whole
  }

  /** @param {Sitting} sitting */
  resultOf(sitting) {
    const { questions, handed } = sitting;
    const right = (/** @type {string} */ question) => sitting.right(question);
    const date = new Date(handed).toLocaleDateString("ru", {
      day: "numeric",
      month: "long",
      year: "numeric",
    });
    return { ...result(questions, this.bank.keys, this.lessons, right), date };
  }

  get rows() {
    return /** @type {HTMLElement[]} */ ([...part(this, "list").children]);
  }
}

import { must, part, sayUnloaded } from "../kit/dom.js";
import { soon } from "../kit/slices.js";
import { store } from "../progress/store.js";
import { arrange, begun, fill, focusFirst, options } from "./fields.js";
import { showDoubts } from "./doubt.js";
import { rulesOf } from "./loading.js";
import { hash, mixed } from "./mix.js";
import { stateOf } from "./state.js";
import { showButtons, showKey, showVerdict } from "./standing.js";

/** @typedef {import("./state.js").State} State @typedef {import("./kinds/index.js").Kind} Kind */

/** What a button does, by its value. @type {Record<string, (question: QuizQuestion) => void>} */
const actions = {
  answer: (question) => question.answer(),
  retry: (question) => question.retry(),
  reset: (question) => question.reset(),
  reveal: (question) => question.record({ given: [], revealed: true }),
  report: (question) => question.report(),
};

const HINT = ".course-question__hint";

// A hint that was opened has helped, closed again or not.
addEventListener(
  "toggle",
  (/** @type {any} */ { target: hint }) =>
    hint.matches(HINT) && hint.toggleAttribute("data-used", true),
  true,
);

/** All that have been on the page, a thousand in a bank, behind one listener. @type {Set<QuizQuestion>} */
const awake = new Set();
store.addEventListener("change", (event) => {
  const { question, entries } = /** @type {CustomEvent<import("../progress/store.js").Change>} */ (
    event
  ).detail;
  for (const one of entries ? [] : awake) if (!question || question === one.asked) one.show();
});

/**
 * `<quiz-question question kind answer fingerprint>`: wakes up the form that the page has.
 *
 * The attributes come from macros/quiz/question.html.jinja, what is added to the form from
 * controls.html.jinja; `answer` is the key as the kind's `grade` takes it. Once awake it tells how
 * it stands by `state` (fresh, missed, solved, revealed) and by `open` while a try goes on, and
 * dispatches `question-state` when either may have changed.
 */
export default class QuizQuestion extends HTMLElement {
  /** The reader has asked for the next try, so the last one is not shown. */
  again = false;

  /** Whose attempts they are. */
  asked = "";

  /** What says how it stands; there from the first waking on. @type {any} */
  verdict;

  /** Of the order in which this visit shows the rows, whatever happens. @type {number | undefined} */
  seed;

  /** Whether a try goes on. */
  trying = false;

  async connectedCallback() {
    if (this.hasAttribute("plain")) return; // the final check asks by itself
    const kind = must(await rulesOf(this.get("kind")), this, "kind");
    soon(() => this.isConnected && this.wake(kind));
  }

  /** @param {Kind} kind */
  async wake(kind) {
    this.asked = this.get("question");
    if (!this.kind) this.complete(kind);
    for (const type of ["submit", "input", "change"]) this.addEventListener(type, this);
    awake.add(this);
    this.show();
    kind.more?.().then((more) => more.assist(this.fields), sayUnloaded);
  }

  /** Add what only a script can serve: once, however often the element is moved about. @param {Kind} kind */
  complete(kind) {
    const template = /** @type {Element} */ (this.closest("section")).querySelector(
      `template[data-kind~="${this.get("kind")}"]`,
    );
    this.form.append(
      /** @type {HTMLTemplateElement} */ (must(template, this, "template")).content.cloneNode(true),
    );
    this.rows = [...this.fields.querySelectorAll("[data-row]")];
    this.verdict = part(this, "verdict");
    // Where the choice was made: reasons stand in the rows, or behind the field.
    if (this.rows.length) this.fields.querySelector("legend")?.after(this.verdict);
    else part(this, "key").before(this.verdict);
    // Said with the field that gets the focus: many a screen reader lets an alert be cut short by it.
    for (const field of this.fields.elements) field.ariaDescribedByElements = [part(this, "alert")];
    this.kind = kind;
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type !== "submit") return this.askHowSure(true);
    event.preventDefault();
    const does = /** @type {any} */ (event).submitter?.value ?? "answer";
    actions[does]?.(this);
    if (does !== "report") this.more(does === "more" && part(this, "rest").hasAttribute("hidden"));
  }

  answer() {
    this.fields.disabled = false; // what is disabled is not among the data of a form
    const form = new FormData(this.form);
    const confidence = form.get("confidence")?.toString();
    form.delete("confidence");
    const given = this.kind?.read(form) ?? [];
    const whole = this.grade(given) !== null;
    const unlike = whole && Boolean(this.kind?.unlike?.(this.right, given));
    part(this, "empty").hidden = whole;
    this.querySelector("[data-part=unlike]")?.toggleAttribute("hidden", !unlike);
    if (whole && !unlike) this.record({ given, confidence, seed: this.seed });
    else focusFirst(this.fields);
  }

  /** @param {{ given: string[], confidence?: string, seed?: number, revealed?: boolean }} attempt */
  record(attempt) {
    this.again = false;
    const hints = this.querySelectorAll(`${HINT}[data-used]`).length || undefined;
    store.answer({
      question: this.asked,
      fingerprint: this.get("fingerprint"),
      moment: this.moment,
      hints,
      ...attempt,
    });
    this.verdict.focus({ preventScroll: true });
    this.verdict.scrollIntoView({ block: "nearest" });
  }

  retry() {
    this.again = true;
    this.show();
    focusFirst(this.fields);
  }

  reset() {
    for (const hint of this.querySelectorAll(HINT))
      hint.toggleAttribute("data-used", hint.hasAttribute("open"));
    store.reset([this.asked]);
    focusFirst(this.fields);
  }

  /** What is seldom needed. @param {boolean} open */
  more(open) {
    part(this, "rest").hidden = !open;
    part(this, "more").ariaExpanded = String(open);
  }

  /** It means something once something is chosen. @param {boolean} chosen */
  askHowSure(chosen) {
    this.querySelector("[data-part=confidence]")?.toggleAttribute("hidden", !chosen);
  }

  report() {
    import("../kit/report.js").then(
      ({ report }) => report(this, part(this, "report"), this.asked),
      sayUnloaded,
    );
  }

  show() {
    const since = Number(this.getAttribute("since")); // a review asks anew
    const mine = (/** @type {{ moment?: string, at: number }} */ { moment, at }) =>
      moment === this.moment && at > since;
    const { now, ever } = store.at(this.asked);
    const before = ever.filter(({ moment }) => moment === this.moment).length;
    const state = stateOf(now.filter(mine), (given) => this.grade(given), this.get("fingerprint"));
    const open = state.name === "fresh" || (this.again && state.name === "missed");
    this.seed ??= state.seed ?? hash(`${this.id} ${before}`);
    if (open) this.open(state);
    else this.close(state);
    showVerdict(this.verdict, state, open);
    showButtons(this, state, open);
    showKey(this, state, open);
    showDoubts(this, this.asked, open);
    this.setAttribute("state", state.name);
    this.toggleAttribute("open", open);
    this.dispatchEvent(new Event("question-state", { bubbles: true }));
  }

  /** Begin a try; one that goes on is left alone. @param {State} state */
  open({ given }) {
    this.fields.disabled = false;
    if (this.trying) return;
    // Who was quicker than the script keeps what is chosen.
    if (this.closed) this.form.reset();
    this.trying = true;
    const rows = this.mix();
    const read = this.kind?.read(new FormData(this.form)) ?? [];
    if (this.grade(read)?.score === 1) arrange(rows.reverse()); // steps must not begin in their order
    const kept = this.kind?.kept?.(this.right, given);
    if (kept?.length) fill(this.form, rows, kept);
    this.askHowSure(Boolean(begun(this.form)));
  }

  /** @param {State} state */
  close({ given, name }) {
    this.fields.disabled = this.closed = true;
    this.trying = false;
    const solution = name === "missed" ? undefined : this.kind?.solution?.(this.right);
    fill(this.form, this.mix(), solution ?? given);
  }

  /** The rows, put into the order of this visit. */
  mix() {
    const rows = mixed(this.rows ?? [], this.seed ?? 0);
    arrange(rows);
    return rows;
  }

  /** @param {string[]} given */
  grade(given) {
    const { kind } = this;
    return kind?.fits(options(this.form), given) ? kind.grade(this.right, given) : null;
  }

  /** @param {string} name of an attribute that the template always writes */
  get(name) {
    return must(this.getAttribute(name), this, name);
  }

  get moment() {
    return this.getAttribute("moment") ?? undefined;
  }

  /** @returns {any[]} */
  get right() {
    return JSON.parse(this.get("answer"));
  }

  get fields() {
    return must(this.querySelector("fieldset"), this, "fieldset");
  }

  get form() {
    return must(this.querySelector("form"), this, "form");
  }
}

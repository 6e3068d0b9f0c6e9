import { must, part } from "../kit/dom.js";
import { attemptsAt } from "../progress/rules.js";
import { store } from "../progress/store.js";
import { kinds } from "./kinds/index.js";
import { stateOf } from "./state.js";

/** @typedef {import("./state.js").State} State */

/** Which sentence of the verdict each state shows. @type {Record<string, (state: State) => string>} */
const verdicts = {
  fresh: () => "",
  missed: ({ score }) => (score > 0 ? "partly" : "wrong"),
  solved: () => "right",
  revealed: ({ score }) => (score > 0 ? "revealed-partly" : "revealed"),
};

/** What of the key is shown, by its data-…, which holds an answer. @type {Record<string, (mine: boolean, missed: boolean) => boolean>} */
const marks = {
  option: (mine, missed) => mine || !missed,
  mine: (mine) => mine,
  other: (mine) => !mine,
};

/**
 * `<course-question question kind answer fingerprint>`: wakes up the form that the page has.
 *
 * The attributes come from macros/quiz/question.html.jinja; `answer` is the right answer,
 * its parts parted by blanks.
 */
export class CourseQuestion extends HTMLElement {
  /** The reader has asked for the next try, so the last one is not shown. */
  again = false;

  async connectedCallback() {
    this.kind = await must(kinds[this.get("kind")], this, "known kind")();
    if (!this.isConnected) return;
    this.form.addEventListener("submit", this);
    store.addEventListener("change", this);
    this.show();
  }

  disconnectedCallback() {
    this.form.removeEventListener("submit", this);
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event instanceof SubmitEvent) this.submit(event);
    else if ([null, this.get("question")].includes(/** @type {CustomEvent} */ (event).detail)) this.show();
  }

  /** @param {SubmitEvent} event */
  submit(event) {
    event.preventDefault();
    const pressed = event.submitter?.getAttribute("value") ?? "answer";
    if (pressed === "answer") return this.check();
    this.again = pressed === "retry";
    if (pressed === "reset") store.reset(this.get("question"));
    const kept = this.again && this.kind?.keeps ? this.inputs.filter((one) => one.checked && this.right.includes(one.value)) : [];
    this.form.reset();
    for (const input of kept) input.checked = true;
    this.show();
    this.focusField();
  }

  check() {
    const kind = must(this.kind, this, "kind");
    const given = kind.read(new FormData(this.form));
    const whole = kind.fits(this.options, given);
    part(this, "empty").hidden = whole;
    if (!whole) return this.focusField();
    this.again = false;
    store.answer({ question: this.get("question"), given, fingerprint: this.get("fingerprint") });
    part(this, "verdict").focus();
  }

  /** Where the reader goes on: in the first group that has no answer yet. */
  focusField() {
    const groups = [...this.querySelectorAll("fieldset")];
    groups.find((one) => !one.querySelector("fieldset, :checked"))?.querySelector("input")?.focus();
  }

  show() {
    const { kind } = this;
    if (!kind) return;
    const grade = (/** @type {string[]} */ given) =>
      kind.fits(this.options, given) ? kind.grade(this.right, given) : null;
    const attempts = attemptsAt(store.progress, this.get("question"));
    const state = stateOf(attempts, grade, this.get("fingerprint"));
    const open = state.name === "fresh" || (this.again && state.name === "missed");
    this.showForm(state, open);
    this.showKey(state, open);
  }

  /** @param {State} state @param {boolean} open */
  showForm({ name, given }, open) {
    must(this.querySelector("fieldset"), this, "<fieldset>").disabled = !open;
    if (!open) {
      for (const input of this.inputs) input.checked = given.includes(input.value);
    }
    part(this, "check").hidden = !open;
    part(this, "retry").hidden = open || name !== "missed";
    part(this, "reset").hidden = open || name === "missed";
  }

  /** @param {State} state @param {boolean} open */
  showKey(state, open) {
    const verdict = part(this, "verdict");
    verdict.hidden = open && !state.edited;
    verdict.dataset.verdict = open ? "" : verdicts[state.name]?.(state);
    for (const line of verdict.children) {
      const name = /** @type {HTMLElement} */ (line).dataset.part;
      line.toggleAttribute("hidden", name === "edited" ? !state.edited : name !== verdict.dataset.verdict);
    }
    const key = /** @type {HTMLDetailsElement} */ (part(this, "key"));
    key.hidden = open;
    key.open = !open;
    for (const [name, rule] of Object.entries(marks)) {
      for (const mark of key.querySelectorAll(`[data-${name}]`)) {
        const mine = state.given.includes(mark.getAttribute(`data-${name}`) ?? "");
        mark.toggleAttribute("hidden", !rule(mine, state.name === "missed"));
      }
    }
  }

  /** @param {string} name of an attribute that the template always writes */
  get(name) {
    return must(this.getAttribute(name), this, name);
  }

  get inputs() {
    return [...this.querySelectorAll("input")];
  }

  get options() {
    return this.inputs.map((input) => input.value);
  }

  get right() {
    return this.get("answer").split(" ");
  }

  get form() {
    return must(this.querySelector("form"), this, "<form>");
  }
}

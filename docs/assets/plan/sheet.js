import { today } from "../kit/clock.js";
import { courseId, must, part } from "../kit/dom.js";
import { whenTurned } from "../kit/turned.js";
import { filled, say, tell } from "../kit/words.js";
import { write } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { formatDate, formatPeriod } from "../kit/days.js";
import { saveCalendar, saveMarkdown } from "./files.js";
import { answered, phasesOf, proposalOf } from "./proposals.js";
import { copied, draw, fieldValue, fill, goneItem, hint } from "./row.js";
import { change, daysOf, field, place, shown, start, steps, textOf } from "./rules.js";
import { events, markdown, size } from "./formats.js";

/** @typedef {import("./rules.js").Step} Step @typedef {import("./row.js").Field} Field */

/** What a button does, by its value. @type {Record<string, (plan: PlanSheet, button: Element) => unknown>} */
const actions = {
  drop: (plan, button) => plan.drop(plan.stepOf(button)),
  restore: (plan, button) => plan.restore(button.getAttribute("data-back") ?? ""),
  print: () => print(),
  calendar: (plan) => plan.calendar(),
  markdown: (plan) => plan.markdown(),
};

/** Who hears what. @type {Record<string, (plan: PlanSheet, event: Event) => unknown>} */
const heard = {
  click: (plan, { target }) => plan.press(/** @type {Element} */ (target).closest("button")),
  change: (plan, { target }) => (target === store ? plan.show() : plan.keep(target)),
  // A day that was emptied key by key is told by no change of its own.
  focusout: (plan, { target }) => plan.keep(target),
  submit: (plan, event) => plan.add(event),
  // Who leaves while writing has not left the field.
  visibilitychange: (plan) =>
    document.visibilityState === "hidden" && plan.keep(document.activeElement),
};

/** The fields that belong to no step, with the entries they are kept in. @type {Record<string, string>} */
const ALONE = { start: "plan/start", not: "plan/not" };

/** What is hidden until the script can serve it. */
const ASLEEP =
  "[data-part=begin], [data-part=tools], [data-part=add], [data-part=refuse], [data-part=do], [data-field=done]";

/** `<plan-sheet>`: wakes the plan that the page has, keeps every change at once, gives it away as files. */
export default class PlanSheet extends HTMLElement {
  /** By their ids. @type {Map<string, HTMLElement>} */
  rows = new Map();

  /** @type {Step[]} */
  steps = [];

  end = () => {};

  connectedCallback() {
    if (!this.phases) this.wake();
    for (const type of ["click", "change", "focusout", "submit"]) this.addEventListener(type, this);
    addEventListener("visibilitychange", this);
    store.addEventListener("change", this);
    this.end = whenTurned(() => this.show());
    this.show();
  }

  disconnectedCallback() {
    this.end();
    removeEventListener("visibilitychange", this);
    store.removeEventListener("change", this);
  }

  /** Take what the page proposes, and show what only a script can serve. */
  wake() {
    this.toggleAttribute("awake", true);
    this.phases = phasesOf(this);
    const rows = /** @type {HTMLElement[]} */ ([...this.querySelectorAll("[data-step]")]);
    this.rows = new Map(rows.map((row) => [row.dataset.step ?? "", row]));
    this.proposals = rows.map(proposalOf);
    part(this, "off").hidden = true;
    for (const one of this.querySelectorAll(ASLEEP)) one.toggleAttribute("hidden", false);
  }

  /** @param {Event} event */
  handleEvent(event) {
    heard[event.type]?.(this, event);
  }

  /** @param {Element | null} button */
  press(button) {
    actions[button?.getAttribute("value") ?? ""]?.(this, /** @type {Element} */ (button));
  }

  show() {
    const { phases = [] } = this;
    const { entries } = store.progress;
    const active = document.activeElement;
    const first = start(entries);
    this.steps = steps(this.proposals ?? [], phases, entries, answered);
    // What was erased in another tab is gone here too.
    for (const [id, row] of this.rows)
      if (!this.steps.some((one) => one.id === id) && this.rows.delete(id)) row.remove();
    for (const step of this.steps) draw(this.rowOf(step), step, phases, first);
    for (const phase of phases) this.lay(phase, first);
    this.showAround(first);
    this.showGone();
    this.dataset.size = size(shown(this.steps), this.words);
    for (const one of this.querySelectorAll("[data-trouble]"))
      one.toggleAttribute("hidden", one.getAttribute("data-trouble") !== store.trouble);
    // What is moved on a page loses the focus.
    if (active instanceof HTMLElement && this.contains(active))
      active.focus({ preventScroll: true });
  }

  /** @param {Step} step @returns {HTMLElement} */
  rowOf({ id, tick }) {
    const known = this.rows.get(id);
    if (known) return known;
    const row = copied(this, "row");
    Object.assign(row.dataset, { step: id, tick });
    for (const one of row.querySelectorAll(ASLEEP)) one.toggleAttribute("hidden", false);
    this.rows.set(id, row);
    return row;
  }

  /** The steps of a part in their order; what stands right is left alone. @param {import("./rules.js").Phase} phase @param {string} first */
  lay(phase, first) {
    const section = must(this.querySelector(`section[data-phase="${phase.id}"]`), this, phase.id);
    const list = part(section, "steps");
    const rows = this.steps.filter((one) => one.phase === phase.id).map((one) => this.rowOf(one));
    for (const row of rows) if (row.parentElement !== list) list.append(row);
    rows.forEach(
      (row, n) => list.children[n] === row || list.insertBefore(row, list.children[n] ?? null),
    );
    part(section, "dates").textContent = first && `: ${formatPeriod(...daysOf(phase, first))}`;
  }

  /** What stands around the steps. @param {string} first */
  showAround(first) {
    const not = textOf(store.progress.entries, ALONE.not ?? "");
    fill(this, "start", first);
    fill(this, "not", not);
    hint(part(this, "first"), first && formatDate(first));
    const refused = part(this, "not");
    refused.dataset.empty ??= refused.textContent;
    refused.textContent = not || refused.dataset.empty;
    const now = place(first, today(), this.phases ?? []);
    for (const one of /** @type {NodeListOf<HTMLElement>} */ (
      this.querySelectorAll("[data-place]")
    )) {
      one.hidden = one.dataset.place !== now.name;
      if (!one.hidden) tell(one, now);
    }
    const waiting = new Set(this.steps.filter(({ waits }) => waits).map(({ id }) => id));
    part(this, "unwritten").hidden = !waiting.size;
    for (const link of this.querySelectorAll("[data-wanted]"))
      link.toggleAttribute("hidden", !waiting.has(link.getAttribute("data-wanted") ?? ""));
  }

  /** What was taken out of the plan, to be brought back. */
  showGone() {
    const gone = this.steps.filter((one) => one.gone && !one.waits);
    const box = part(this, "gone");
    box.hidden = !gone.length;
    tell(/** @type {HTMLElement} */ (box.querySelector("summary")), { count: gone.length });
    box.querySelector("ul")?.replaceChildren(...gone.map((step) => goneItem(this, step)));
  }

  /** Keep what a field says, if that is another thing than it was filled with. @param {EventTarget | null} target */
  keep(target) {
    const input = /** @type {Field} */ (target);
    const name = input?.dataset?.field;
    const value = name && fieldValue(input);
    if (!name || value === input.dataset.shown || !input.validity.valid) return;
    input.dataset.shown = value;
    const alone = ALONE[name];
    const text = (value ?? "").trim();
    write(
      alone
        ? { [alone]: text ? [text] : [] }
        : change(this.stepOf(input), name, text, this.rows.get(this.stepOf(input).id)?.dataset.day),
    );
    if (name === "phase") say(this, "moved", { phase: this.nameOf(text) });
  }

  /** @param {Event} event */
  add(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("text"));
    const phase = form.closest("section")?.dataset.phase ?? "";
    const text = input.value.trim();
    input.focus();
    if (!text) return;
    const id = `own-${store.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;
    input.value = "";
    write({ [field(id, "text")]: [text], [field(id, "phase")]: [phase] });
    say(this, "added", { phase: this.nameOf(phase) });
  }

  /** @param {Step} step */
  drop({ id }) {
    const row = must(this.rows.get(id), this, id);
    const beside = [...(row.parentElement?.children ?? [])].filter(
      (one) => !one.hasAttribute("hidden"),
    );
    const at = beside.indexOf(row);
    const next = beside[at + 1] ?? beside[at - 1];
    const form = row.closest("section")?.querySelector("input[name=text]");
    write({ [field(id, "gone")]: ["1"] });
    /** @type {HTMLElement | null | undefined} */ (next?.querySelector("summary") ?? form)?.focus();
    say(this, "dropped");
  }

  /** @param {string} id */
  restore(id) {
    write({ [field(id, "gone")]: [] });
    this.rows.get(id)?.querySelector("summary")?.focus();
    say(this, "restored");
  }

  async calendar() {
    const days = events(shown(this.steps), courseId(), this.words);
    if (!days.length) return say(this, "undated");
    const saved = await saveCalendar(days);
    say(this, saved ? "calendar" : "no-library", { count: days.length });
  }

  markdown() {
    const { entries } = store.progress;
    const written = { start: start(entries), not: textOf(entries, ALONE.not ?? "") };
    saveMarkdown(markdown(shown(this.steps), this.phases ?? [], written, this.words));
    say(this, "markdown");
  }

  /** @type {import("./formats.js").Words} */
  words = (name, values = {}) => filled(this.dataset[name] ?? "", values);

  /** @param {Element} element @returns {Step} */
  stepOf(element) {
    const id = element.closest("[data-step]")?.getAttribute("data-step");
    return must(
      this.steps.find((one) => one.id === id),
      this,
      `${id}`,
    );
  }

  /** @param {string} phase */
  nameOf(phase) {
    return this.phases?.find(({ id }) => id === phase)?.name;
  }
}

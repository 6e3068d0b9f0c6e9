import { today } from "../kit/clock.js";
import { addDays, formatPeriod, mondayOf } from "../kit/days.js";
import { part } from "../kit/dom.js";
import { whenTurned } from "../kit/turned.js";
import { say, tell } from "../kit/words.js";
import { entry, write } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { showHalf, showOverview } from "./half.js";
import {
  HALVES,
  STEP,
  add,
  current,
  halfEntry,
  halfOf,
  parseHalf,
  serializeHalf,
  shift,
  specify,
  without,
} from "./rules.js";
import { Result } from "./result.js";

/** @typedef {import("./rules.js").Piece} Piece @typedef {import("./rules.js").Role} Role */

/** What a button does, by its value. @type {Record<string, (log: LogWeek, button: HTMLButtonElement) => void>} */
const actions = {
  half: (log, { name: half }) => log.open(Number(half)),
  before: (log) => log.open(log.at - 1),
  after: (log) => log.open(log.at + 1),
  role: (log, { name: role }) => log.put(add(log.pieces, /** @type {Role} */ (role))),
  less: (log, { name: at }) => log.put(shift(log.pieces, Number(at), -STEP)),
  more: (log, { name: at }) => log.put(shift(log.pieces, Number(at), STEP)),
  remove: (log, { name: at }) => log.put(without(log.pieces, Number(at))),
  "week-before": (log) => log.turn(-7),
  "week-after": (log) => log.turn(7),
  save: (log) => log.result.save(),
};

/** Milliseconds: who has turned to another half-day no longer ago is about to fill it. */
const BY_HAND = 600_000;

/** `<log-week>`: ten half-days of a week, one at a time; every press is kept at once. */
export default class LogWeek extends HTMLElement {
  /** Its Monday. */
  week = "";

  /** The half-day that is open, by its place in the week. */
  at = 0;

  /** When the reader has last turned to another half-day or week by hand. */
  turned = 0;

  result = new Result(this);

  end = () => {};

  connectedCallback() {
    this.toNow();
    this.end = whenTurned(
      () => {
        if (Date.now() - this.turned < BY_HAND) return;
        this.toNow();
        this.show();
      },
      () => halfOf(new Date()),
    );
    for (const type of ["click", "change", "input"]) this.addEventListener(type, this);
    store.addEventListener("change", this);
    part(this, "off").hidden = true;
    part(this, "on").hidden = false;
    this.result.begin();
    this.show();
  }

  disconnectedCallback() {
    this.end();
    for (const type of ["click", "change", "input"]) this.removeEventListener(type, this);
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (target === store) this.show();
    else if (target instanceof HTMLInputElement) this.result.team(type);
    else if (target instanceof HTMLSelectElement && type === "change")
      this.put(specify(this.pieces, Number(target.name), target.value));
    const button = type === "click" && target instanceof Element && target.closest("button");
    if (button) actions[button.value]?.(this, button);
  }

  /** The pieces of every half-day. */
  get halves() {
    return HALVES.map((half) => parseHalf(entry(halfEntry(this.week, half)), this.groups));
  }

  get pieces() {
    return this.halves[this.at] ?? [];
  }

  /** The role of each activity, as the list of activities in the page has it. @returns {Record<string, Role>} */
  get groups() {
    const { content } = /** @type {HTMLTemplateElement} */ (part(this, "piece"));
    const options = /** @type {NodeListOf<HTMLOptionElement>} */ (
      content.querySelectorAll("option[data-role]")
    );
    return Object.fromEntries(
      [...options].map(({ value, dataset }) => [value, /** @type {Role} */ (dataset.role)]),
    );
  }

  /** To the half-day of now. */
  toNow() {
    const now = new Date();
    this.week = mondayOf(today());
    this.at = current(now.getDay() || 7, now.getHours(), this.halves);
  }

  /** @param {number} at the place of a half-day; there is nothing before the first and after the last */
  open(at) {
    this.turned = Date.now();
    this.at = Math.min(Math.max(at, 0), HALVES.length - 1);
    this.show();
    part(this, "half").focus({ preventScroll: true });
  }

  /** @param {number} days */
  turn(days) {
    this.turned = Date.now();
    this.week = addDays(this.week, days);
    say(this, "");
    this.show();
  }

  /** @param {Piece[]} pieces of the open half-day */
  put(pieces) {
    write({ [halfEntry(this.week, HALVES[this.at] ?? "")]: serializeHalf(pieces) });
    part(this, "said").textContent =
      `${part(this, "half").textContent}: ${part(this, `half-${this.at}`).title}`;
  }

  show() {
    const { halves } = this;
    part(this, "week").textContent = formatPeriod(this.week, addDays(this.week, 4));
    showOverview(this, halves, this.at);
    showHalf(this, this.pieces, this.at);
    this.result.show(halves);
    part(this, "refused").hidden = store.trouble !== "refused";
    tell(part(this, "filled"), { filled: halves.filter((one) => one.length).length });
  }

  /** @param {string} which @returns {string} */
  word(which) {
    return this.querySelector(`[data-word="${which}"]`)?.textContent ?? "";
  }
}

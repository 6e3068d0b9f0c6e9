import { today } from "../kit/clock.js";
import { addDays, formatPeriod, isDay, mondayOf } from "../kit/days.js";
import { part } from "../kit/dom.js";
import { whenTurned } from "../kit/turned.js";
import { say } from "../kit/words.js";
import { serializeWeek, weekEntry } from "../balance/weeks.js";
import { entry, write } from "../progress/entries.js";
import { store } from "../progress/store.js";

/** @typedef {import("../balance/calculator.js").default} Calculator */

/** `<history-save>`: keeps what the calculator beside it shows as a guess of one week. */
export default class HistorySave extends HTMLElement {
  end = () => {};

  connectedCallback() {
    this.date.value = today();
    this.end = whenTurned((now, before) => {
      if (this.date.value === before) this.date.value = now; // else the reader has chosen it
      this.show();
    });
    for (const type of ["click", "input"]) this.addEventListener(type, this);
    this.calculator?.addEventListener("judged", this);
    this.show();
  }

  disconnectedCallback() {
    this.end();
    for (const type of ["click", "input"]) this.removeEventListener(type, this);
    this.calculator?.removeEventListener("judged", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    say(this, "");
    if (type === "click" && /** @type {Element} */ (target).closest("button")) this.save();
    else this.show();
  }

  show() {
    const { now } = this.calculator ?? {};
    this.hidden = !now || now.result.verdicts[0] === "no_data";
    part(this, "days").textContent = this.from
      ? formatPeriod(this.from, addDays(this.from, 6))
      : "";
  }

  save() {
    const { now } = this.calculator ?? {};
    if (!this.from || !now) return say(this, "no-day");
    const week = {
      source: /** @type {const} */ ("guess"),
      from: this.from,
      to: addDays(this.from, 6),
      n: now.n,
      d: now.d,
      hours: now.spent,
    };
    const status = entry(weekEntry(week)).length ? "replaced" : "saved";
    write({ [weekEntry(week)]: serializeWeek(week) });
    say(this, store.trouble === "refused" ? "refused" : status);
  }

  /** The Monday of the week that was chosen; nothing where no day was. */
  get from() {
    return isDay(this.date.value) ? mondayOf(this.date.value) : "";
  }

  get date() {
    return /** @type {HTMLInputElement} */ (this.querySelector("input"));
  }

  get calculator() {
    return /** @type {Calculator | null} */ (
      this.parentElement?.querySelector("balance-calculator")
    );
  }
}

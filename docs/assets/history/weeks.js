import { today } from "../kit/clock.js";
import { csv } from "../kit/csv.js";
import { formatPeriod } from "../kit/days.js";
import { part } from "../kit/dom.js";
import { save } from "../kit/save.js";
import { tell } from "../kit/words.js";
import { place } from "../balance/formula.js";
import { SHARES } from "../balance/weeks.js";
import { entry, named, write } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { draw } from "./chart.js";
import { gap, hasHours, measured, points, rows } from "./rules.js";

/** @typedef {import("./rules.js").Measured} Measured */

/** What a button does, by its value. @type {Record<string, (weeks: HistoryWeeks, button: HTMLButtonElement) => void>} */
const actions = {
  ask: (weeks, button) => weeks.ask(button.name),
  no: (weeks) => weeks.close(),
  yes: (weeks) => weeks.remove(),
  undo: (weeks) => weeks.undo(),
  csv: (weeks) => weeks.save(),
  print: () => print(),
};

/** `<history-weeks>`: the weeks that the reader has measured: drawn, listed, compared, taken away. */
export default class HistoryWeeks extends HTMLElement {
  /** The entry that may be taken away, while the reader is asked. */
  asked = "";

  /** What was taken away since the page is open, the last last. @type {[string, string[]][]} */
  removed = [];

  /** @type {Measured[]} */
  weeks = [];

  connectedCallback() {
    this.addEventListener("click", this);
    store.addEventListener("change", this);
    part(this, "off").hidden = true;
    this.show();
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (type === "change") return this.show();
    const button = /** @type {Element} */ (target).closest("button");
    if (button) actions[button.value]?.(this, button);
  }

  show() {
    const names = named("week/");
    this.weeks = measured(names.map((name) => [name, entry(name)]));
    const unread = names.length - this.weeks.length;
    part(this, "none").hidden = this.weeks.length > 0;
    part(this, "on").hidden = !this.weeks.length;
    part(this, "unread").hidden = !unread;
    tell(part(this, "unread"), { count: unread });
    part(this, "rows").replaceChildren(...this.weeks.map((week) => this.row(week)).reverse());
    draw(part(this, "chart"), this.weeks.filter(hasHours), (week) => this.word(week.source));
    this.compare();
    part(this, "removed").hidden = !this.removed.length;
    tell(part(this, "count"), { count: this.removed.length });
  }

  /** @param {Measured} week */
  row(week) {
    const { content } = /** @type {HTMLTemplateElement} */ (part(this, "row"));
    const row = /** @type {HTMLElement} */ (
      /** @type {Element} */ (content.firstElementChild).cloneNode(true)
    );
    const days = formatPeriod(week.from, week.to);
    part(row, "days").textContent = days;
    part(row, "source").textContent = this.word(week.source);
    tell(part(row, "team"), week);
    part(row, "known").hidden = week.known === 100;
    tell(part(row, "known"), week);
    for (const share of SHARES) this.cell(part(row, share), week, share);
    const button = /** @type {HTMLButtonElement} */ (row.querySelector("button"));
    button.name = week.name;
    button.setAttribute("aria-label", `${button.textContent}: ${this.word(week.source)}, ${days}`);
    return row;
  }

  /** @param {HTMLElement} cell @param {Measured} week @param {import("./rules.js").Share} share */
  cell(cell, week, share) {
    if (!hasHours(week)) return void (cell.textContent = "–");
    part(cell, "share").textContent = `${week.result.shares[share]} %`;
    if (share === "rest") return;
    const corridor = week.result.targets[share];
    const where = this.word(place(week.result.shares[share], corridor));
    part(cell, "corridor").textContent = `${corridor.low}–${corridor.high}, ${where}`;
  }

  compare() {
    const found = gap(this.weeks);
    const same = found && points(found.most) === 0;
    part(this, "gap").hidden = !found || Boolean(same);
    part(this, "gap-same").hidden = !same;
    part(this, "gap-none").hidden = Boolean(found);
    if (!found) return;
    const { fact, guess, most, differences } = found;
    const all = differences
      .map(({ share, thought, found: now }) => `${this.word(share)} — ${thought} → ${now} %`)
      .join(", ");
    const [days, guessed] = [fact, guess].map(({ from, to }) => formatPeriod(from, to));
    const words = { source: this.word(`by-${fact.source}`), days, guessed, all };
    tell(part(this, same ? "gap-same" : "gap"), { ...most, ...words, what: this.word(most.share) });
  }

  /** @param {string} name of the entry */
  ask(name) {
    const week = this.weeks.find((one) => one.name === name);
    if (!week) return;
    this.asked = name;
    tell(part(this, "which"), {
      days: formatPeriod(week.from, week.to),
      source: this.word(week.source),
    });
    part(this, "sure").hidden = false;
    part(this, "sure").focus();
  }

  close() {
    part(this, "sure").hidden = true;
    this.button(this.asked)?.focus();
  }

  remove() {
    const value = entry(this.asked);
    part(this, "sure").hidden = true;
    if (value.length) {
      this.removed.push([this.asked, value]);
      write({ [this.asked]: [] });
    }
    part(this, "undo").focus();
  }

  /** What was measured of the same days since then stays. */
  undo() {
    const [name, value] = this.removed.pop() ?? ["", []];
    if (value.length && !entry(name).length) write({ [name]: value });
    else this.show();
    this.button(name)?.focus();
  }

  save() {
    const head = [.../** @type {HTMLElement} */ (part(this, "csv")).children].map(
      (one) => one.textContent,
    );
    const sources = Object.fromEntries(
      ["guess", "log", "calendar"].map((one) => [one, this.word(one)]),
    );
    save(`weeks-${today()}.csv`, "text/csv", csv(rows(head, this.weeks, sources)));
  }

  /** @param {string} name of an entry */
  button(name) {
    return [...this.querySelectorAll("button")].find((one) => one.name === name);
  }

  /** @param {string} name */
  word(name) {
    return this.querySelector(`[data-word="${name}"]`)?.textContent ?? "";
  }
}

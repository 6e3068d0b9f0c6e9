/** What the week says so far, and where it goes from here: to the calculator, among the weeks. */
import { addDays } from "../kit/days.js";
import { must, part } from "../kit/dom.js";
import { say } from "../kit/words.js";
import { readWhole } from "../balance/fields.js";
import { SHARES, lastTeam, serializeWeek, weekEntry } from "../balance/weeks.js";
import { entry, named, write } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { fields, summary } from "./rules.js";

/** @typedef {import("./rules.js").Piece} Piece */

const TEAM = "log/team";
const LEAST = 1000; // hundredths of an hour: below it the model says nothing

export class Result {
  /** @param {import("./week.js").default} log */
  constructor(log) {
    this.log = log;
  }

  begin() {
    const typed = entry(TEAM);
    const last = lastTeam(named("week/").map((name) => entry(name)));
    this.field("n").value = typed[0] ?? last.n;
    this.field("d").value = typed[1] ?? last.d;
  }

  /** @param {Piece[][]} halves */
  show(halves) {
    const { log } = this;
    const { hours, total, known } = summary(halves);
    part(log, "some").hidden = !total;
    part(log, "half-filled").hidden = known === 100;
    for (const share of SHARES) {
      const row = part(log, `sum-${share}`);
      part(row, "hours").textContent = String(hours[share] / 100).replace(".", ",");
      part(row, "share").textContent = total
        ? `${Math.round((100 * hours[share]) / total)} %`
        : "–";
    }
    const link = /** @type {HTMLAnchorElement} */ (part(log, "balance"));
    link.hash = [...this.known(), ...fields(halves, this.other)]
      .map((pair) => pair.join("="))
      .join("&");
  }

  /** The fields of the calculator for what is of a role and of no activity. @returns {Record<string, string>} */
  get other() {
    return JSON.parse(part(this.log, "balance").dataset.other ?? "{}");
  }

  /** @returns {[string, string][]} the size of the team, as far as it was said */
  known() {
    const [n, d] = [this.read("n"), this.read("d")];
    return [...(n === undefined ? [] : [["n", n]]), ...(d === undefined ? [] : [["d", d]])].map(
      ([one, value]) => [String(one), String(value)],
    );
  }

  /** The size of the team is being typed. @param {string} type of the event */
  team(type) {
    say(this.log, "");
    const [n, d] = [this.field("n").value.trim(), this.field("d").value.trim()];
    if (type === "change") write({ [TEAM]: n || d ? [n, d] : [] });
    this.show(this.log.halves);
  }

  save() {
    const { week, halves } = this.log;
    const { hours, total, known } = summary(halves);
    const [n, d] = [this.read("n"), this.read("d")];
    if (n === undefined || d === undefined) {
      say(this.log, "no-team");
      return this.field(n === undefined ? "n" : "d").focus();
    }
    if (total < LEAST) return say(this.log, "little");
    const measured = {
      source: /** @type {const} */ ("log"),
      from: week,
      to: addDays(week, 4),
      n,
      d,
      hours,
      known,
    };
    const status = entry(weekEntry(measured)).length ? "replaced" : "saved";
    write({ [weekEntry(measured)]: serializeWeek(measured) });
    say(this.log, store.trouble === "refused" ? "unsaved" : status);
  }

  /** @param {string} name */
  read(name) {
    const { value, dataset } = this.field(name);
    return readWhole(value, Number(dataset.least), Number(dataset.most)).value;
  }

  /** @param {string} name @returns {HTMLInputElement} */
  field(name) {
    return must(this.log.querySelector(`input[name=${name}]`), this.log, name);
  }
}

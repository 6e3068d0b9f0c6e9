import { today } from "../kit/clock.js";
import { formatPeriod } from "../kit/days.js";
import { must, part } from "../kit/dom.js";
import { soon } from "../kit/slices.js";
import { tell } from "../kit/words.js";
import { toHash } from "../balance/link.js";
import { actions, fields } from "./actions.js";
import {
  forget,
  isRemembering,
  lastTeam,
  remember,
  rememberedAnswers,
  rememberedClients,
  saveWeek,
} from "./memory.js";
import { clientsOf, fieldOf, periodOf } from "./form.js";
import { daysOf, lastWeeks, weeksTo, wrongOf } from "./period.js";
import { fieldsOf, inHours, resultOf } from "./result.js";
import { dropped, list, more, rolesOf } from "./rows.js";
import { only, showFile, showLeft, showPeople, showResult } from "./show.js";
import { mark, teamOf } from "./team.js";
import { Work } from "./work.js";

/** @typedef {import("./result.js").Sorted} Sorted @typedef {import("../balance/formula.js").Share} Share */
const TYPES = ["click", "change", "submit", "dragover", "dragleave", "drop"];

/** `<calendar-import activities balance>`: reads a calendar in a worker, sorts its hours into the week, asks what it cannot tell. */
export default class CalendarImport extends HTMLElement {
  work = new Work((message) => this.hear(message));

  /** What the worker found; nothing before. @type {any} */
  found = null;

  /** The words of the activities, fetched with the first file. @type {Promise<any> | undefined} */
  activities;

  /** Its titles: those that are asked and those that are known. @type {Record<string, Sorted[]>} */
  lists = {};

  /** The groups of the calculator with their roles. @type {Record<string, Share>} */
  roles = {};

  result = resultOf([], new Map(), {}, 1);

  /** What the reader said of titles, by their keys. @type {Map<string, string>} */
  answers = new Map();

  /** Whose calendar it is; null lets the file say it. @type {string | null} */
  owner = null;

  connectedCallback() {
    for (const type of TYPES) this.addEventListener(type, this);
    part(this, "off").hidden = true;
    part(this, "on").hidden = false;
    this.period = lastWeeks(today());
    const { n, d } = lastTeam();
    [this.field("n").value, this.field("d").value] = [n, d];
    this.field("keep").checked = isRemembering();
    this.field("clients").value = rememberedClients().join("\n");
    this.roles = rolesOf(this);
  }

  disconnectedCallback() {
    for (const type of TYPES) this.removeEventListener(type, this);
    this.work.end();
  }

  /** @param {Event} event */
  handleEvent(event) {
    const target = /** @type {HTMLInputElement} */ (event.target);
    const button = event.type === "click" ? target.closest("button") : null;
    if (event instanceof DragEvent) this.open(dropped(event, part(this, "drop")));
    else if (event.type === "submit") event.preventDefault();
    else if (button) actions[button.value]?.(this, button);
    else if (event.type !== "change") return;
    else if (target.type === "file") this.open(target.files?.[0]);
    else if (target.dataset.key !== undefined) this.answer(target.dataset.key, target.value);
    else fields[target.name]?.(this);
  }

  /** @param {File} [file] */
  async open(file) {
    if (!file) return;
    [this.found, this.owner, this.answers] = [null, null, new Map()];
    part(this, "done").hidden = true;
    this.field("file").focus(); // whoever dropped it may have been at the dates
    this.work.take(file);
    await this.count(true);
  }

  /** Count the file, as soon as the period makes sense. @param {boolean} [opened] just now */
  async count(opened = false) {
    if (this.found) this.owner = this.field("owner").value || null;
    const wrong = wrongOf(this.period);
    only(this, "period", wrong);
    for (const name of ["from", "to"]) mark(this.field(name), Boolean(wrong));
    if (wrong) return opened && this.field("from").focus(); // a date that is being typed tells every digit
    if (!this.work.file) return;
    this.busy(true);
    try {
      await this.work.ask(await this.wish());
    } catch {
      this.hear({ wrong: "failed" });
    }
  }

  async wish() {
    this.activities ??= fetch(this.getAttribute("activities") ?? "").then((file) => file.json());
    this.activities.catch(() => (this.activities = undefined)); // another try may find it
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const { period, owner, clients, roles, work } = this;
    const [file, activities] = [work.file?.name, await this.activities];
    return { ...period, zone, owner, file, clients, roles, activities };
  }

  /** @param {import("./work.js").Message} message */
  hear({ share, result, wrong = "" }) {
    const progress = /** @type {HTMLProgressElement} */ (part(this, "progress"));
    if (share !== undefined) progress.value = share;
    else this.busy(false, wrong);
    if (wrong) part(this, "done").hidden = true;
    if (result) this.show(result);
  }

  /** @param {boolean} working @param {string} [wrong] */
  busy(working, wrong = "") {
    /** @type {HTMLProgressElement} */ (part(this, "progress")).value = 0;
    part(this, "work").hidden = !working;
    only(this, "wrong", wrong);
    only(this, "kept", "");
    this.field("file").value = ""; // the same file may be chosen again
  }

  stop() {
    this.work.end();
    this.busy(false);
    this.field("file").focus();
  }

  /** @param {any} found */
  show(found) {
    this.found = found;
    const fresh = part(this, "done").hidden;
    part(this, "done").hidden = true;
    if (!found.titles.length && !Object.keys(found.left).length) {
      tell(part(this, "outside"), { days: formatPeriod(found.span.from, found.span.to) });
      part(this, "last").hidden = wrongOf(weeksTo(found.span.to)) !== ""; // of another century
      return only(this, "wrong", "outside");
    }
    for (const [key, answer] of rememberedAnswers(this.titles.map(({ key }) => key)))
      if (!this.answers.has(key)) this.answers.set(key, answer);
    for (const name of ["asked", "known"])
      this.lists[name] = this.titles.filter(({ group }) => (name === "asked") === !group);
    showFile(this, this.work.file?.name ?? "", found);
    showPeople(this, found);
    this.update();
    this.draw();
    part(this, "done").hidden = false;
    if (fresh && !this.querySelector("[type=date]:focus")) part(this, "head").focus(); // else the reader is at work elsewhere
  }

  /** The lists come after the hours, one by one: all at once would be felt. */
  draw() {
    const summary = must(part(this, "known").querySelector("summary"), this, "summary");
    tell(summary, { count: this.lists.known?.length });
    for (const [name, titles] of Object.entries(this.lists)) {
      part(this, name).hidden = !titles.length;
      soon(() => list(this, part(this, name), titles, (title) => this.chosen(title)));
    }
  }

  /** @param {string} name of a list */
  more(name) {
    const first = more(this, part(this, name), this.lists[name] ?? [], (title) =>
      this.chosen(title),
    );
    first?.querySelector("select")?.focus();
  }

  /** @param {string} key @param {string} answer */
  answer(key, answer) {
    this.answers.set(key, answer);
    this.update();
    this.remember();
    tell(part(this, "said"), { known: this.result.known, hours: inHours(this.result.week) });
  }

  update() {
    this.result = resultOf(this.titles, this.answers, this.roles, daysOf(this.period));
    showResult(this, this.result, this.period);
    showLeft(this, this.found, this.result.none);
    only(this, "kept", "");
    this.link();
  }

  link() {
    const team = { n: this.field("n").value, d: this.field("d").value };
    if (this.found)
      /** @type {HTMLAnchorElement} */ (part(this, "balance")).href =
        this.getAttribute("balance") + toHash(fieldsOf(this.result, team));
  }

  /** @param {boolean} [asked] just now */
  remember(asked = false) {
    if (this.field("keep").checked) remember(this.answers, this.clients);
    else if (asked) forget();
  }

  /** The last weeks that the calendar knows. */
  takeLast() {
    this.period = weeksTo(this.found.span.to);
    this.count();
  }

  save() {
    const [d, n] = ["d", "n"].map((name) => teamOf(this, this.field(name)));
    if (n === undefined || d === undefined) return;
    const { shares, known } = this.result;
    /** @type {import("../balance/weeks.js").Week} */
    const week = { source: "calendar", ...this.period, n, d, hours: shares, known };
    only(this, "kept", saveWeek(week) ? "saved" : "refused");
  }

  /** @returns {Sorted[]} */
  get titles() {
    return this.found?.titles ?? [];
  }

  /** @param {Sorted} title */
  chosen({ key, group }) {
    return this.answers.get(key) ?? group ?? "";
  }

  get clients() {
    return clientsOf(this);
  }

  get period() {
    return periodOf(this);
  }

  set period({ from, to }) {
    [this.field("from").value, this.field("to").value] = [from, to];
  }

  /** @param {string} name */
  field = (name) => fieldOf(this, name);
}

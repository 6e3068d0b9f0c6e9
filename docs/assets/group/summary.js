import { today } from "../kit/clock.js";
import { csv } from "../kit/csv.js";
import { courseId, must, part } from "../kit/dom.js";
import { save } from "../kit/save.js";
import { filled, say, tell } from "../kit/words.js";
import { rootOf } from "../course/outline.js";
import { peopleRows, questionRows } from "./rows.js";
import { noteItem } from "./notes.js";
import { drawPeople, drawQuestions, many, more } from "./tables.js";

/** @typedef {import("./rules.js").Summary} Summary @typedef {import("./rules.js").Note} Note */

/** What a button does, by its value. @type {Record<string, (group: GroupSummary) => void>} */
const actions = {
  stop: (group) => group.worker?.postMessage({ stop: true }),
  people: (group) =>
    group.give("people", peopleRows(group.summary, group.names, group.codes, group.heads)),
  questions: (group) => group.give("questions", questionRows(group.summary, group.heads)),
  print: () => print(),
  clear: (group) => group.clear(),
  all: (group) => group.showAll(),
};

/** What a page hears while files are over it. */
const DRAGGED = ["dragover", "dragleave", "drop"];

/** Files sent to the worker at once: hundreds would make the page stutter. */
const PORTION = 50;

/** @type {Summary} */
const EMPTY = {
  people: [],
  sections: [],
  finished: [],
  tasks: [],
  objectives: [],
  questions: [],
  gone: 0,
};

/**
 * `<group-summary bank course texts root>`: takes the learners' files, has them counted beside the
 * page and shows what came out. Nothing is kept and nothing is sent.
 */
export default class GroupSummary extends HTMLElement {
  /** @type {Worker | undefined} */
  worker;

  summary = EMPTY;

  /** Counts the drawings: an older one ends where a newer begins. */
  drawn = { people: 0, questions: 0 };

  /** Whether all questions are shown. */
  whole = false;

  connectedCallback() {
    part(this, "off").hidden = true;
    part(this, "on").hidden = false;
    for (const type of ["click", "change"]) this.addEventListener(type, this);
    // Beside the field too: a file that misses it would open in place of the page.
    for (const type of DRAGGED) document.addEventListener(type, this);
  }

  disconnectedCallback() {
    for (const type of DRAGGED) document.removeEventListener(type, this);
    this.worker?.terminate();
  }

  /** @param {Event} event */
  handleEvent(event) {
    const target = /** @type {Element} */ (event.target);
    if (DRAGGED.includes(event.type)) this.drag(/** @type {DragEvent} */ (event));
    else if (event.type === "click") actions[target.closest("button")?.value ?? ""]?.(this);
    else if (target === this.input) this.take(this.input.files);
    else if (target === this.box) this.showPeople();
    else this.showQuestions();
  }

  /** @param {DragEvent} event */
  drag(event) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.toggleAttribute("data-over", event.type === "dragover");
    if (event.type === "drop") this.take(event.dataTransfer.files);
  }

  /** @param {FileList | null} list */
  async take(list) {
    if (!list?.length) return;
    const files = [...list];
    this.input.value = ""; // the same file may be chosen again
    const worker = (this.worker ??= this.start());
    this.progress(0, files.length);
    for (let at = 0; at < files.length; at += PORTION) {
      worker.postMessage({ files: files.slice(at, at + PORTION) });
      await new Promise((done) => setTimeout(done));
    }
    worker.postMessage({ begin: true });
  }

  start() {
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => worker === this.worker && this.hear(data);
    worker.onerror = () => worker === this.worker && this.fail();
    const address = (/** @type {string} */ name) =>
      new URL(this.getAttribute(name) ?? "", document.baseURI).href;
    const [bank, course, texts] = ["bank", "course", "texts"].map(address);
    worker.postMessage({ setup: { id: courseId(), bank, course, texts } });
    return worker;
  }

  /** @param {{ failed?: boolean, summary?: Summary, notes: Note[], stopped: boolean, done: number, all: number }} message */
  hear(message) {
    if (message.failed) return this.fail();
    if (!message.summary) return this.progress(message.done, message.all);
    part(this, "busy").hidden = true;
    this.summary = message.summary;
    const people = message.summary.people.length;
    const skipped = message.notes.filter(({ status }) => status !== "partly").length;
    const status = message.stopped ? "stopped" : people ? "done" : "none";
    say(this.status, status, { ...message, people, skipped });
    this.note(message.notes);
    part(this, "result").hidden = !people;
    part(this, "result").toggleAttribute("data-many", many(message.summary));
    part(this, "date").textContent = new Date().toLocaleDateString("ru");
    tell(part(this, "gone"), message.summary);
    part(this, "gone").hidden = !message.summary.gone;
    this.showPeople();
    this.showQuestions();
  }

  /** @param {number} done @param {number} all */
  progress(done, all) {
    part(this, "busy").hidden = false;
    const bar = must(this.querySelector("progress"), this, "progress");
    bar.max = all;
    bar.value = done;
    tell(part(this, "count"), { done, all });
  }

  fail() {
    this.reset();
    say(this.status, "failed");
  }

  clear() {
    this.reset();
    say(this.status, "cleared");
    this.input.focus();
  }

  /** Forget all files, whether they have been read or not. */
  reset() {
    this.worker?.terminate();
    this.worker = undefined;
    this.whole = false;
    this.summary = EMPTY;
    for (const name of ["busy", "notes", "result"]) part(this, name).hidden = true;
    part(this, "notes").querySelector("ul")?.replaceChildren();
    this.showPeople();
    this.showQuestions();
  }

  /** What was left out and why, or not read to its end. @param {Note[]} notes */
  note(notes) {
    const box = part(this, "notes");
    box.querySelector("ul")?.replaceChildren(...notes.map((one) => noteItem(box, one)));
  }

  async showPeople() {
    const mine = (this.drawn.people += 1);
    const hidden = this.box.checked;
    part(this, "notes").hidden = hidden || !part(this, "notes").querySelector("ul li"); // files are named by people too
    // Not by the alphabet, which would tell who is who.
    if (hidden) this.summary.people.sort((a, b) => a.code - b.code);
    else this.summary.people.sort((a, b) => a.name.localeCompare(b.name, "ru"));
    await drawPeople(
      (name) => part(this, name),
      this.summary,
      this.names,
      this.words,
      () => mine === this.drawn.people,
    );
  }

  async showQuestions() {
    const mine = (this.drawn.questions += 1);
    const { summary, whole } = this;
    const root = rootOf(this);
    const order = must(this.querySelector("select"), this, "select").value;
    tell(part(this, "all"), { count: summary.questions.length });
    part(this, "all").hidden = whole || !more(summary);
    await drawQuestions(
      part(this, "questions"),
      summary,
      order,
      whole,
      root,
      this.words,
      () => mine === this.drawn.questions,
    );
  }

  showAll() {
    this.whole = true;
    this.showQuestions();
    /** @type {HTMLElement} */ (part(this, "questions").firstElementChild).focus(); // the button is gone
  }

  /** @param {"people" | "questions"} what @param {import("../kit/csv.js").Row[]} rows */
  give(what, rows) {
    save(`group-${what}-${today()}.csv`, "text/csv;charset=utf-8", csv(rows));
  }

  /** Of the interface, from the page. @param {string} name @param {Record<string, any>} [values] */
  words = (name, values = {}) => {
    const { content } = /** @type {HTMLTemplateElement} */ (part(this, "words"));
    return filled(content.querySelector(`[data-word="${name}"]`)?.textContent ?? "", values);
  };

  /** Of columns in a file, where a blank is a blank. @type {import("./rows.js").Words} */
  heads = (name, values) => this.words(`csv-${name}`, values).replaceAll("\u00a0", " ");

  /** Of the people, as they are shown now. */
  get names() {
    return this.summary.people.map(({ name }, n) =>
      this.box.checked ? this.words("someone", { n: n + 1 }) : name,
    );
  }

  get codes() {
    return [...part(this, "goals").querySelectorAll("tbody td:first-child")].map(
      (cell) => cell.textContent,
    );
  }

  get status() {
    return must(this.querySelector("[role=status]"), this, "status");
  }

  get input() {
    return /** @type {HTMLInputElement} */ (this.querySelector("input[type=file]"));
  }

  get box() {
    return /** @type {HTMLInputElement} */ (part(this, "hide"));
  }
}

/** The reader's progress in this browser; tells "change" when it has become another. */
import { ALL, history, merge, nothing, parse, size } from "./rules.js";

/** @typedef {import("./rules.js").Progress} Progress @typedef {import("./rules.js").Attempt} Attempt */

export class Store extends EventTarget {
  /** What went wrong, in the words of `data-part`: "refused" or "aside". */
  trouble = "";

  progress = nothing();

  known = history(this.progress);

  /** @type {{ text: string | null, progress: Progress } | undefined} what was stored when last looked at */
  seen;

  /** @param {string} key where it is kept @param {() => Storage} open may throw where storage is forbidden */
  constructor(key, open) {
    super();
    this.key = key;
    this.open = open;
    this.take(this.load());
    addEventListener("storage", (event) => {
      if (event.key === key || event.key === null) this.update();
    });
  }

  /**
   * The attempts at a question: all ever made, and those since it was begun anew.
   *
   * @param {string} question
   */
  at(question) {
    return this.known.get(question) ?? { ever: [], now: [] };
  }

  /** @param {Omit<Attempt, "at">} attempt */
  answer(attempt) {
    this.add({ ...nothing(), attempts: { [newId()]: { ...attempt, at: this.now() } } }, attempt.question);
  }

  /** Attempts until now become history. @param {string[]} questions none: all of the course */
  reset(questions) {
    const at = this.now();
    const resets = (questions.length ? questions : [ALL]).map((question) => [newId(), { question, at }]);
    this.add({ ...nothing(), resets: Object.fromEntries(resets) }, questions.length === 1 ? questions[0] : undefined);
  }

  /** Later than all we know, even where the reader's clock has been set back. */
  now() {
    const { attempts, resets } = this.progress;
    const known = [...Object.values(attempts), ...Object.values(resets)];
    return known.reduce((last, { at }) => Math.max(last, at + 1), Date.now());
  }

  /** @param {Progress} more @param {string} [question] the only one that it changes */
  add(more, question) {
    this.take(merge(this.progress, more));
    this.save();
    // Two tabs that write in the same instant may miss each other: look again, one at a time.
    navigator.locks?.request(this.key, () => this.save());
    this.dispatchEvent(new CustomEvent("change", { detail: question }));
  }

  // At once and without waiting: a reader who leaves the page right after a click loses nothing.
  save() {
    try {
      const stored = this.read();
      if (stored === this.progress) return;
      this.take(merge(stored, this.progress));
      const text = JSON.stringify(this.progress);
      this.open().setItem(this.key, text);
      this.seen = { text, progress: this.progress };
    } catch {
      this.trouble = "refused";
    }
  }

  /** Another tab has written: take what it has, give back what it lacks. */
  update() {
    const stored = this.load();
    this.take(merge(stored, this.progress));
    if (size(this.progress) > size(stored)) this.save();
    this.dispatchEvent(new CustomEvent("change"));
  }

  /** @param {Progress} progress */
  take(progress) {
    this.progress = progress;
    this.known = history(progress);
  }

  /** @returns {Progress} */
  load() {
    try {
      return this.read();
    } catch {
      this.trouble = "refused";
      return nothing();
    }
  }

  read() {
    const text = this.open().getItem(this.key);
    // What has not changed since is not read again: a year of answers takes a while.
    if (this.seen?.text !== text) {
      this.seen = { text, progress: parse(text) ?? this.setAside(/** @type {string} */ (text)) };
    }
    return this.seen.progress;
  }

  /** What we cannot read is not ours to lose: a newer version of the course may know it. @param {string} text */
  setAside(text) {
    const aside = `${this.key}.aside.${Date.now()}`;
    this.open().setItem(aside, ""); // throws where nothing may be kept, before anything is lost
    this.open().removeItem(this.key); // there may be no room for two of it
    this.open().setItem(aside, text);
    this.trouble = "aside";
    return nothing();
  }
}

// Not randomUUID: a company may serve the course without https.
const newId = () => [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join("");

const course = document.querySelector("meta[name=course-id]")?.getAttribute("content") ?? "course";
export const store = new Store(`course.${course}.progress`, () => localStorage);

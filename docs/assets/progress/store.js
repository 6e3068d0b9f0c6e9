/** The reader's progress in this browser; tells "change" when it has become another. */
import { holds, merge, nothing, parse } from "./rules.js";

/** @typedef {import("./rules.js").Progress} Progress */

export class Store extends EventTarget {
  /** What went wrong, in the words of `data-part`: "refused" or "aside". */
  trouble = "";

  /** @param {string} key where it is kept @param {() => Storage} open may throw where storage is forbidden */
  constructor(key, open) {
    super();
    this.key = key;
    this.open = open;
    this.progress = this.load();
    addEventListener("storage", (event) => {
      if (event.key === key || event.key === null) this.update();
    });
  }

  /** @param {Omit<import("./rules.js").Attempt, "at">} attempt */
  answer(attempt) {
    this.add({ ...nothing(), attempts: { [newId()]: { ...attempt, at: this.now() } } }, attempt.question);
  }

  /** @param {string} question */
  reset(question) {
    this.add({ ...nothing(), resets: { [newId()]: { question, at: this.now() } } }, question);
  }

  /** Later than all we know, even where the reader's clock has been set back. */
  now() {
    const { attempts, resets } = this.progress;
    const known = [...Object.values(attempts), ...Object.values(resets)];
    return known.reduce((last, { at }) => Math.max(last, at + 1), Date.now());
  }

  /** @param {Progress} more @param {string} question the only one that it changes */
  add(more, question) {
    this.progress = merge(this.progress, more);
    this.save();
    // Two tabs that write in the same instant may miss each other: look again, one at a time.
    navigator.locks?.request(this.key, () => this.save());
    this.dispatchEvent(new CustomEvent("change", { detail: question }));
  }

  // At once and without waiting: a reader who leaves the page right after a click loses nothing.
  save() {
    try {
      this.progress = merge(this.read(), this.progress);
      this.open().setItem(this.key, JSON.stringify(this.progress));
    } catch {
      this.trouble = "refused";
    }
  }

  /** Another tab has written: take what it has, give back what it lacks. */
  update() {
    const stored = this.load();
    const lacking = !holds(stored, this.progress);
    this.progress = merge(stored, this.progress);
    if (lacking) this.save();
    this.dispatchEvent(new CustomEvent("change"));
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
    return parse(text) ?? this.setAside(/** @type {string} */ (text));
  }

  /** What we cannot read is not ours to lose: a newer version of the course may know it. @param {string} text */
  setAside(text) {
    this.open().setItem(`${this.key}.aside.${Date.now()}`, text);
    this.open().removeItem(this.key);
    this.trouble = "aside";
    return nothing();
  }
}

// Not randomUUID: a company may serve the course without https.
const newId = () => [...crypto.getRandomValues(new Uint32Array(4))].map((n) => n.toString(36)).join("");

const course = document.querySelector("meta[name=course-id]")?.getAttribute("content") ?? "course";
export const store = new Store(`course.${course}.progress`, () => localStorage);

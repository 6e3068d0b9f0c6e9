/** The reader's progress in this browser; tells "change" when it has become another: what of it, as its detail. */
import { courseId } from "../kit/dom.js";
import { ALL, emptyProgress, history, merge, parse } from "./rules.js";

/** @typedef {import("./rules.js").Progress} Progress @typedef {import("./rules.js").Attempt} Attempt */
/** @typedef {{ question?: string, entries?: string[] }} Change the question or the entries that alone changed */

export class Store extends EventTarget {
  /** What went wrong, in the words of `data-part`: "refused" or "aside". */
  trouble = "";

  progress = emptyProgress();

  known = history(this.progress);

  /** @type {{ text: string | null, progress: Progress } | undefined} what was stored when last looked at */
  seen;

  /** @param {string} key where it is kept @param {() => Storage} open may throw where storage is forbidden */
  constructor(key, open) {
    super();
    this.key = key;
    this.open = open;
    this.take(this.load());
    addEventListener("storage", (event) => [key, null].includes(event.key) && this.hear(event));
    // A page that comes back as it was has heard nothing while it was away.
    addEventListener("pageshow", (event) => event.persisted && this.update(true));
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
    this.add(
      { attempts: { [newId()]: { ...attempt, ...this.times() } } },
      { question: attempt.question },
    );
  }

  /** The time of what is written now; what the clock says is told where, a day behind, we do not go by it. */
  times() {
    const at = this.now();
    return { at, clock: at - Date.now() > 864e5 ? Date.now() : undefined };
  }

  /** Attempts until now become history. @param {string[]} questions none: all of the course */
  reset(questions) {
    const at = this.now();
    const resets = (questions.length ? questions : [ALL]).map((question) => [
      newId(),
      { question, at },
    ]);
    this.add(
      { resets: Object.fromEntries(resets) },
      questions.length === 1 ? { question: questions[0] } : {},
    );
  }

  /** Later than all we know, even where the reader's clock has been set back. */
  now() {
    return Object.values(this.progress)
      .flatMap(Object.values)
      .reduce((last, { at }) => Math.max(last, at + 1), Date.now());
  }

  /** @param {Partial<Progress>} more @param {Change} [change] what alone it changes; all may be changed where nothing is said */
  add(more, change = {}) {
    const before = this.progress;
    this.take(merge(before, more));
    this.save(before);
    // Two tabs that write in the same instant may miss each other: look again, one at a time.
    navigator.locks?.request(this.key, () => this.save());
    this.dispatchEvent(new CustomEvent("change", { detail: change }));
  }

  /**
   * At once and without waiting: a reader who leaves the page right after a click loses nothing.
   *
   * @param {Progress} [before] what is in our progress already: where it is stored, nothing is to merge
   */
  save(before) {
    try {
      const stored = this.read();
      if (stored === this.progress) return;
      if (stored !== before) this.take(merge(stored, this.progress));
      const text = JSON.stringify(this.progress);
      // Another tab would hear of it and answer.
      if (text !== this.seen?.text) this.open().setItem(this.key, text);
      this.seen = { text, progress: this.progress };
      if (this.trouble === "refused") this.trouble = "";
    } catch {
      this.trouble = "refused";
    }
  }

  /**
   * Another page has written, or erased. Of two that wrote in the same millisecond one was written
   * over, and may be gone before it could look again: then this alone says what it had.
   *
   * @param {StorageEvent} event
   */
  hear({ newValue }) {
    const stored = this.stored();
    const heard = newValue && stored && newValue !== stored && parse(newValue);
    if (heard) this.take(merge(this.progress, heard));
    this.update(!newValue || stored === null);
  }

  /** The text that is stored now; nothing where there is none, or where it is forbidden. */
  stored() {
    try {
      return this.open().getItem(this.key);
    } catch {
      return null;
    }
  }

  /**
   * Another page has written: take what it has, give back what it lacks.
   *
   * @param {boolean} [gone] the reader may have erased what was stored: give back only what never was
   */
  update(gone = false) {
    const had = this.seen?.progress;
    const stored = this.load();
    // Where something is still aside, nobody has erased anything.
    const old = gone && !this.asides().length ? had : undefined;
    this.take(old === this.progress ? stored : merge(stored, this.progress, old));
    this.save();
    this.dispatchEvent(new CustomEvent("change", { detail: {} }));
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
      return this.progress;
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

  /** The names of what was set aside. */
  asides() {
    try {
      return Object.keys(this.open()).filter((name) => name.startsWith(`${this.key}.aside.`));
    } catch {
      return []; // where storage is forbidden, nothing is aside
    }
  }

  /** What we cannot read is not ours to lose: a newer version of the course may know it. @param {string} text */
  setAside(text) {
    const aside = `${this.key}.aside.${Date.now()}`;
    this.open().setItem(aside, ""); // throws where nothing may be kept, before anything is lost
    this.open().removeItem(this.key); // there may be no room for two of it
    this.open().setItem(aside, text);
    this.trouble = "aside";
    return emptyProgress();
  }
}

// Not randomUUID: a company may serve the course without https. Sixty-four bits, for an id need
// only differ from others of one reader, and a short one leaves room in a link to another device.
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join("");

export const store = new Store(`course.${courseId()}.progress`, () => localStorage);

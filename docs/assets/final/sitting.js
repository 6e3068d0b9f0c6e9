/** One sitting of the final check as the browser keeps it: its cases, what was answered and flagged. */
import { entry, write } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { hash } from "../quiz/mix.js";
import { handedAt } from "./sittings.js";

/**
 * Kept as `final/<sitting>`, its questions; `…/given/<question>`; `…/flag/<question>`; `…/handed`,
 * when. What was handed in becomes attempts besides.
 */
export class Sitting {
  /** @param {string} name @param {import("../quiz/bank.js").Bank} bank */
  constructor(name, bank) {
    this.name = name;
    this.bank = bank;
  }

  /** When it was handed in, as it was written; nothing before, and where it is no time. */
  get handed() {
    const { entries } = store.progress;
    return handedAt(entries, this.name) ? (this.entry("handed")[0] ?? "") : "";
  }

  /** What it asks; a question that is gone from the course is asked no more. */
  get questions() {
    return entry(`final/${this.name}`).filter((one) => Object.hasOwn(this.bank.keys, one));
  }

  /** How every case stands, in their order. @returns {import("./rules.js").Mark[]} */
  get marks() {
    return this.questions.map((question) => ({
      answer: this.answer(question).length
        ? "whole"
        : this.draft(question).length
          ? "half"
          : "none",
      flagged: this.flagged(question),
    }));
  }

  /** What was answered, if only by half. @param {string} question */
  draft(question) {
    return this.entry(`given/${question}`);
  }

  /** The answer, where it is a whole one. @param {string} question */
  answer(question) {
    const { kind = "", options = [] } = this.bank.keys[question] ?? {};
    const draft = this.draft(question);
    return this.bank.kinds[kind]?.fits(options, draft) ? draft : [];
  }

  /** @param {string} question */
  flagged(question) {
    return this.entry(`flag/${question}`).length > 0;
  }

  /** @param {string} question */
  right(question) {
    return this.bank.right(question, this.draft(question));
  }

  /** @param {string} question @returns {"right" | "wrong" | "none"} */
  verdict(question) {
    if (!this.answer(question).length) return "none";
    return this.right(question) ? "right" : "wrong";
  }

  /** What of the key the answer has met. @param {string} question */
  hits(question) {
    return this.bank.grade(question, this.answer(question))?.hits ?? [];
  }

  /** Of the order of its options. @param {string} question */
  seed(question) {
    return hash(`${this.name} ${question}`);
  }

  /** What was handed in is not changed any more. @param {string} name @param {string[]} value */
  put(name, value) {
    if (!this.handed && `${this.entry(name)}` !== `${value}`)
      write({ [`final/${this.name}/${name}`]: value });
  }

  handIn() {
    for (const question of this.questions) {
      const given = this.answer(question);
      const { fingerprint = "" } = this.bank.keys[question] ?? {};
      const [seed, sitting] = [this.seed(question), this.name];
      if (given.length)
        store.answer({ question, given, fingerprint, moment: "final", seed, sitting });
    }
    this.put("handed", [new Date().toISOString()]); // the store tells this tab as it tells the others
  }

  /** @param {string} name */
  entry(name) {
    return entry(`final/${this.name}/${name}`);
  }
}

/** The keys of all questions of the course, for who must know answers given on other pages. */
import { kinds as known } from "./kinds/index.js";

/** @typedef {{ kind: string, answer: any[], options: string[], fingerprint: string, objective: string, lesson: string, section: string, variants: string[], case: boolean, alone: boolean, reserve?: boolean, page: string }} Key */

export class Bank {
  /** @param {Record<string, Key>} keys by the ids of the questions @param {Record<string, import("./kinds/index.js").Kind>} kinds */
  constructor(keys, kinds) {
    this.keys = keys;
    this.kinds = kinds;
  }

  /** @param {string | null} address of bank.json @returns {Promise<Bank>} rejects where it cannot be had */
  static async load(address) {
    /** @type {Record<string, Key>} */
    const keys = await (await fetch(address ?? "")).json();
    const used = [...new Set(Object.values(keys).map(({ kind }) => kind))];
    const kinds = await Promise.all(used.map(async (kind) => [kind, await known[kind]?.()]));
    return new Bank(keys, Object.fromEntries(kinds));
  }

  /** Whether an answer is right today, wholly; one that no longer fits is not. @param {string} question @param {string[]} given */
  right(question, given) {
    return this.grade(question, given)?.score === 1;
  }

  /** What in an answer is wrong today: the options, or the known mistake that was typed. @param {string} question @param {string[]} given */
  missed(question, given) {
    const { answer = [], options = [] } = this.keys[question] ?? {};
    const result = this.grade(question, given);
    if (!result || result.score === 1) return [];
    return options.length ? given.filter((one) => !answer.includes(one)) : result.hits;
  }

  /** What an answer is worth today; none that no longer fits. @param {string} question @param {string[]} given */
  grade(question, given) {
    const { kind = "", answer = [], options = [] } = this.keys[question] ?? {};
    const rules = this.kinds[kind];
    return rules?.fits(options, given) ? rules.grade(answer, given) : undefined;
  }
}

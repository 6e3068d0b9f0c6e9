/**
 * The plan for 90 days as it follows from what the lessons propose and what the reader wrote.
 * Knows no page and no storage.
 *
 * Every field of every step is an entry of its own, so two tabs or two devices that change
 * different things keep both: `plan/start`, `plan/not`, `plan/step/<id>/<field>` with the fields
 * text, phase, day, proof, done, gone. What is proposed is not stored, only what was changed.
 *
 * @typedef {Record<string, import("../progress/rules.js").Entry>} Entries
 * @typedef {{ id: string, first: number, last: number, name: string }} Phase
 * @typedef {{ id: string, phase: string, tick: string, text: string, day?: number, question?: string,
 *   criteria: string[] }} Proposal `day` of the plan; the text of one with a question is the answer
 * @typedef {{ id: string, phase: string, text: string, usual: string, day: string, proof: string, own: boolean,
 *   done: string, tick: string, gone: boolean, waits: boolean, criteria: string[] }} Step `usual`: its
 *   text before the reader worded it anew; `done`: the day of the tick; `waits` for its answer
 */
import { dayOf } from "../kit/clock.js";
import { addDays, daysBetween, isDay } from "../kit/days.js";

/** A day that was proposed and taken away: an empty entry would bring it back. */
export const NO_DAY = "none";

const OWN = /^plan\/step\/(own-[a-z0-9]{1,40})\/(?:text|phase|day|proof|done)$/;

/** @param {string} id @param {string} name */
export const field = (id, name) => `plan/step/${id}/${name}`;

/**
 * All steps in their order: what is proposed, then the reader's own, the oldest first.
 *
 * @param {Proposal[]} proposals
 * @param {Phase[]} phases
 * @param {Entries} entries
 * @param {(question: string) => { text: string, at: number } | undefined} answer
 * @returns {Step[]}
 */
export function steps(proposals, phases, entries, answer) {
  const own = owned(entries).map((id) => ({
    id,
    phase: phases[0]?.id ?? "",
    tick: field(id, "done"),
    text: "",
    criteria: [],
  }));
  return [...proposals, ...own].map((one) => step(one, phases, entries, answer));
}

/** @param {Proposal} proposal @param {Phase[]} phases @param {Entries} entries @param {Parameters<typeof steps>[3]} answer @returns {Step} */
function step({ id, phase, tick, text, day, question, criteria }, phases, entries, answer) {
  const stored = (/** @type {string} */ name) => textOf(entries, field(id, name));
  const given = question ? answer(question) : undefined;
  const usual = given?.text ?? text;
  // What was written last counts: the answer in the lesson, or its wording in the plan.
  const worded = writtenAt(entries, field(id, "text")) > (given?.at ?? 0) ? stored("text") : "";
  return {
    id,
    tick,
    criteria,
    usual,
    text: worded || usual,
    phase: phases.some((one) => one.id === stored("phase")) ? stored("phase") : phase,
    day: isDay(stored("day"))
      ? stored("day")
      : stored("day") === NO_DAY
        ? ""
        : proposed(day, start(entries)),
    proof: stored("proof"),
    done:
      textOf(entries, tick) && dayOf(new Date(entries[tick]?.clock ?? writtenAt(entries, tick))),
    gone: stored("gone") !== "",
    own: OWN.test(field(id, "text")),
    waits: Boolean(question) && !given && !worded,
  };
}

/** @param {Entries} entries */
export function start(entries) {
  const day = textOf(entries, "plan/start");
  return isDay(day) ? day : "";
}

/** @param {Entries} entries @param {string} name */
export function textOf(entries, name) {
  return (Object.hasOwn(entries, name) && entries[name]?.value[0]) || "";
}

/** @param {Entries} entries @param {string} name */
const writtenAt = (entries, name) => (textOf(entries, name) && entries[name]?.at) || 0;

/** @param {number | undefined} day @param {string} first */
const proposed = (day, first) => (day && first ? addDays(first, day - 1) : "");

/** The reader's own steps; their ids grow with the time of making. @param {Entries} entries */
function owned(entries) {
  const ids = Object.keys(entries).flatMap(
    (name) => (textOf(entries, name) && OWN.exec(name)?.[1]) || [],
  );
  return [...new Set(ids)].sort();
}

/** The first and the last day of a part. @param {Phase} phase @param {string} first day of the plan */
export const daysOf = (phase, first) =>
  /** @type {const} */ ([addDays(first, phase.first - 1), addDays(first, phase.last - 1)]);

/** Whether a step is to be done on a day that is not of its part. @param {Step} one @param {Phase[]} phases @param {string} first */
export function outside({ day, phase }, phases, first) {
  const part = phases.find(({ id }) => id === phase);
  if (!day || !first || !part) return false;
  const [from, to] = daysOf(part, first);
  return day < from || day > to;
}

/**
 * Where today stands in the plan. Before its first day no number is told: the reader's clock may
 * have been set back, and nobody has lived a negative day.
 *
 * @param {string} first @param {string} today @param {Phase[]} phases
 */
export function place(first, today, phases) {
  if (!first) return { name: "unset" };
  const day = daysBetween(first, today) + 1;
  if (day < 1) return { name: "before" };
  const phase = phases.find(({ last }) => day <= last);
  return phase ? { name: "within", day, phase: phase.name } : { name: "after" };
}

/** What stands in the plan. @param {Step[]} all */
export const shown = (all) => all.filter(({ gone, waits }) => !gone && !waits);

/** What a change of a field writes: nothing where it says what was there anyway. @param {Step} step @param {string} name @param {string} value @param {string} [day] proposed */
export function change(step, name, value, day) {
  const trimmed = value.trim();
  if (name === "done") return { [step.tick]: value ? ["1"] : [] };
  const back = name === "text" && trimmed === step.usual;
  const none = name === "day" && !trimmed && day ? NO_DAY : trimmed;
  return { [field(step.id, name)]: back || !none ? [] : [none] };
}

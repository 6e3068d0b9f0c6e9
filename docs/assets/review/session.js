import { courseId, part } from "../kit/dom.js";
import { whenTurned } from "../kit/turned.js";
import { filled, say, tell } from "../kit/words.js";
import { rootOf } from "../course/outline.js";
import { store } from "../progress/store.js";
import { Bank } from "../quiz/bank.js";
import { formOf } from "../quiz/form.js";
import { button, buttonsOf, label, pressOwn } from "../steps/bar.js";
import { cardsOf, isRight } from "./cards.js";
import { again, ahead, dateOf, dayNumber, due, early, next, variant, isoDay } from "./rules.js";

/** @typedef {import("./rules.js").Card} Card */

/** What a button does, by its value. @type {Record<string, (review: ReviewSession) => void>} */
const actions = {
  start: (review) => review.begin(due(review.cards, review.today)),
  early: (review) => review.begin(early(review.cards)),
  first: (review) => review.act(),
  second: (review) => review.act(true),
  calendar: (review) => review.calendar(),
};

/** `<review-session bank root>`: asks again what is due, one question at a time. */
export default class ReviewSession extends HTMLElement {
  bank = new Bank({}, {});

  /** @type {Card[]} still to be asked */
  queue = [];

  /** @type {Card | undefined} that is being asked */
  current;

  /** Whether the form of the next one is still on its way. */
  coming = false;

  /** Whether the answer to it has been counted. */
  counted = false;

  score = { asked: 0, all: 0, right: 0 };

  /** What has been asked at this sitting. @type {Set<string>} */
  seen = new Set();

  end = () => {};

  async connectedCallback() {
    part(this, "off").hidden = true;
    for (const type of ["click", "question-state"]) this.addEventListener(type, this);
    button(part(this, "bar"), "back").hidden = true; // what was asked is not asked again today
    store.addEventListener("change", this);
    try {
      this.bank = await Bank.load(this.getAttribute("bank"));
      this.end = whenTurned(() => this.current || this.show()); // who is asked goes on
      this.show();
    } catch {
      this.only("failed");
    }
  }

  disconnectedCallback() {
    this.end();
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "click")
      actions[/** @type {Element} */ (event.target).closest("button")?.value ?? ""]?.(this);
    else if (event.type === "question-state") this.label();
    else if (this.current) this.judge();
    else this.show();
  }

  get today() {
    return dayNumber(Date.now());
  }

  get cards() {
    return cardsOf(this.bank, this.today);
  }

  show() {
    const { cards, today } = this;
    const now = due(cards, today);
    this.only(!cards.length ? "none" : now.length ? "due" : "rest");
    say(part(this, "due"), this.score.asked ? "more" : "due", { count: now.length });
    const { day, count } = next(cards, today);
    part(this, "next").hidden =
      part(this, "early").hidden =
      part(this, "calendar").hidden =
        !Number.isFinite(day);
    part(this, "last").hidden = Number.isFinite(day);
    if (!Number.isFinite(day)) return;
    tell(part(this, "next"), { date: dateOf(day), count });
  }

  /** @param {Card[]} cards */
  begin(cards) {
    this.queue = cards;
    this.score = { asked: 0, all: cards.length, right: 0 };
    this.seen = new Set();
    this.ask();
  }

  async ask() {
    if (this.coming) return; // a second press would pass over the question
    const [current, ...queue] = this.queue;
    if (!current) return this.finish();
    this.coming = true;
    const question = variant(current);
    this.queue = queue;
    try {
      const form = await this.form(question);
      this.current = { ...current, asked: [...current.asked, question] };
      this.counted = false;
      this.score.asked += 1;
      this.only("asking");
      tell(part(this, "number"), {
        number: this.score.asked,
        all: this.score.asked + queue.length,
      });
      part(this, "holder").replaceChildren(form);
      this.label();
      part(this, "number").focus();
    } catch {
      this.queue = [current, ...queue];
      this.only("failed");
    }
    this.coming = false;
  }

  /** Do what a button of the bar says. @param {boolean} [other] the second one */
  act(other = false) {
    const question = this.querySelector("quiz-question") ?? undefined;
    if (!pressOwn(question, other)) this.ask();
  }

  label() {
    const question = this.querySelector("quiz-question");
    label(part(this, "bar"), question ? buttonsOf(question) : undefined, undefined);
  }

  /** The form of a question as the build made it; its links are those of its page. @param {string} question */
  async form(question) {
    const root = rootOf(this);
    const form = await formOf(question, this.bank.keys[question]?.page ?? "", root);
    form.id = `q-review-${question}`;
    form.setAttribute("moment", "review");
    form.setAttribute("since", String(store.now() - 1));
    await import("../quiz/question.js").then(
      ({ default: made }) =>
        customElements.get("quiz-question") ?? customElements.define("quiz-question", made),
    );
    return form;
  }

  /** The reader has answered what was asked, for the first time or once more. */
  judge() {
    const current = /** @type {Card} */ (this.current);
    const question = current.asked.at(-1) ?? "";
    const since = Number(this.querySelector("quiz-question")?.getAttribute("since"));
    const [first] = store
      .at(question)
      .now.filter(({ at, moment }) => at > since && moment === "review");
    if (!first) return;
    if (this.counted) return;
    this.counted = true;
    const name = current.ids.join();
    const right = isRight(this.bank, question, first);
    // A miss comes once more, not for ever: in two days it is back anyway.
    if (!this.seen.has(name) && right) this.score.right += 1;
    if (!this.seen.has(name) && !right) this.queue = again(this.queue, current);
    this.seen.add(name);
  }

  finish() {
    this.current = undefined;
    this.show();
    const over = part(this, "over");
    over.hidden = false;
    tell(over, this.score);
    over.focus();
  }

  /** The next days for the reader's own calendar; saved again later, they move there. */
  async calendar() {
    const { title = "", text } = part(this, "calendar").dataset;
    const days = ahead(this.cards, this.today);
    const events = days.map(({ day, count }, n) => ({
      id: `review-${n + 1}@${courseId()}`,
      day: isoDay(day),
      title: filled(title, { count }),
      text: filled(text ?? "", { address: location.href }),
    }));
    try {
      const [{ ics }, { save }] = await Promise.all([
        import("../kit/ics.js"),
        import("../kit/save.js"),
      ]);
      save("review.ics", "text/calendar", await ics(events, new Date()));
      say(this, "saved", { count: events.length });
    } catch {
      say(this, "no-library");
    }
  }

  /** @param {string} name the only part to be seen */
  only(name) {
    document.body.dataset.steps = name === "asking" ? "one" : "";
    part(this, "bar").hidden = name !== "asking";
    for (const one of ["none", "failed", "due", "rest", "asking", "over"])
      part(this, one).hidden = one !== name;
  }
}

import { part } from "../kit/dom.js";
import { whenTurned } from "../kit/turned.js";
import { tell } from "../kit/words.js";
import { store } from "../progress/store.js";
import { rootOf } from "./outline.js";

/** @typedef {import("./cards.js").Card} Card */

/** `<course-today course bank root>`: to who comes back, what to do today; who is new sees nothing of it. */
export default class CourseToday extends HTMLElement {
  end = () => {};

  connectedCallback() {
    store.addEventListener("change", this);
    this.end = whenTurned(() => this.handleEvent());
    this.handleEvent();
  }

  disconnectedCallback() {
    this.end();
    store.removeEventListener("change", this);
  }

  async handleEvent() {
    const on = part(this, "on");
    if (!known()) {
      on.hidden = true;
      return;
    }
    // At once, with room for the cards: what is below must not be read and then jump.
    if (on.hidden) this.show([]);
    try {
      const [{ gather }, { cards }] = await Promise.all([
        import("./facts.js"),
        import("./cards.js"),
      ]);
      const facts = await gather(this);
      this.show(cards(facts));
      this.measure(facts.left);
    } catch {
      on.hidden = true; // then the page is that of who is new: all lessons can be reached from it
    }
  }

  /** @param {Card[]} cards */
  show(cards) {
    const shown = new Map(cards.map((one) => [one.name, one]));
    for (const row of /** @type {NodeListOf<HTMLElement>} */ (
      this.querySelectorAll("[data-card]")
    )) {
      const card = shown.get(row.dataset.card ?? "");
      row.hidden = !card;
      if (card) this.fill(row, card);
    }
    const day = { weekday: "long", day: "numeric", month: "long" };
    const text = new Date().toLocaleDateString("ru", /** @type {any} */ (day));
    part(this, "day").textContent = text.charAt(0).toUpperCase() + text.slice(1);
    const on = part(this, "on");
    on.hidden = false;
    on.ariaBusy = String(!cards.length);
  }

  /** @param {HTMLElement} row @param {Card} card */
  fill(row, { url, values }) {
    const link = row.querySelector("a");
    if (link && url !== undefined) link.href = new URL(url, rootOf(this)).href;
    const form = new Intl.PluralRules("ru").select(Number(values.count ?? 0));
    const half = JSON.parse(this.dataset.halves ?? "[]")[Number(values.half ?? 0)];
    for (const line of /** @type {NodeListOf<HTMLElement>} */ (
      row.querySelectorAll("[data-text]")
    )) {
      line.hidden = line.dataset.form !== undefined && line.dataset.form !== form;
      tell(line, { ...values, half });
    }
  }

  /** @param {import("./rules.js").Way} way */
  measure({ answered, asked, hours }) {
    const [least, most] = hours.map((one) => one.toLocaleString("ru"));
    part(this, "left").hidden = !hours[1];
    tell(part(this, "left"), { answered, asked, least, most });
  }
}

/** Whether the reader has done anything that a card could be about. */
function known() {
  const answered = [...store.known.values()].some(({ now }) => now.length);
  return answered || Object.keys(store.progress.entries).some((name) => name.startsWith("log/"));
}

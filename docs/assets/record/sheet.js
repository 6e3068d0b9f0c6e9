import { meta, part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { entry, write } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { fetchLessons } from "../course/outline.js";
import { counts, way } from "../course/rules.js";
import { result } from "../final/rules.js";
import { handedAt, handedIn } from "../final/sittings.js";
import { Bank } from "../quiz/bank.js";

/** What was answered at these moments was not answered in its lesson. */
const ELSEWHERE = ["final", "review"];

/** `<record-sheet bank course>`: fills the sheet from what the browser keeps. */
export default class RecordSheet extends HTMLElement {
  bank = new Bank({}, {});

  /** @type {import("../course/outline.js").Lesson[]} */
  lessons = [];

  async connectedCallback() {
    this.name.value = entry("name")[0] ?? "";
    this.addEventListener("change", this);
    this.addEventListener("click", this);
    try {
      this.bank = await Bank.load(this.getAttribute("bank"));
      this.lessons = await fetchLessons(this);
    } catch {
      part(this, "failed").hidden = false;
      return;
    }
    part(this, "print").hidden = false;
    store.addEventListener("change", this);
    this.show();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (target === store) this.show();
    else if (type === "change")
      write({ name: this.name.value.trim() ? [this.name.value.trim()] : [] });
    else if (/** @type {Element} */ (target).closest("button")) print();
  }

  get name() {
    return /** @type {HTMLInputElement} */ (this.querySelector("input"));
  }

  show() {
    part(this, "version").textContent = meta("course-version");
    part(this, "date").textContent = day(Date.now());
    const { lessons } = way(this.lessons, (question) => counts(store.at(question).now));
    this.lessons.forEach(({ slug, sections }, n) =>
      this.lesson(
        slug,
        lessons[n],
        sections.flatMap(({ questions }) => questions),
      ),
    );
    this.final();
  }

  /** @param {string} slug @param {any} place @param {string[]} questions */
  lesson(slug, { done, all }, questions) {
    const row = this.querySelector(`[data-lesson="${slug}"]`);
    if (!row) return;
    const times = questions.flatMap((one) =>
      store
        .at(one)
        .now.filter(({ moment = "" }) => !ELSEWHERE.includes(moment))
        .map(({ at, clock }) => clock ?? at),
    );
    const days = [
      ...new Set([Math.min(...times), Math.max(...times)].filter(Number.isFinite).map(day)),
    ];
    score(part(row, "sections"), done > 0, { done, all });
    part(row, "when").textContent = days.join(" – ") || "—";
    const task = store.progress.entries[`task/${slug}`];
    part(row, "task").textContent = task?.value.length ? day(task.clock ?? task.at) : "—";
  }

  /** The first check that was handed in; later ones change nothing here. */
  final() {
    const { entries } = store.progress;
    const [first] = handedIn(entries);
    if (!first) return;
    const { roles } = result(entry(`final/${first}`), this.bank.keys, this.lessons, (question) =>
      this.bank.right(question, entry(`final/${first}/given/${question}`)),
    );
    part(this, "final-date").textContent = day(handedAt(entries, first));
    for (const [role, of] of Object.entries(roles)) {
      const cell = /** @type {HTMLElement | null} */ (this.querySelector(`[data-role=${role}] td`));
      if (cell) score(cell, of.all > 0, of);
    }
  }
}

/** How many of how many, or a dash. @param {HTMLElement} cell @param {boolean} any @param {Record<string, number>} values */
function score(cell, any, values) {
  if (any) tell(cell, values);
  else cell.textContent = "—";
}

/** @param {number} time */
const day = (time) => new Date(time).toLocaleDateString("ru");

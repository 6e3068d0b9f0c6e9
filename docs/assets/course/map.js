import { part } from "../kit/dom.js";
import { filled, tell } from "../kit/words.js";
import { store } from "../progress/store.js";
import { counts, way } from "./rules.js";

/** @param {string} question */
const answered = (question) => counts(store.at(question).now);

/** `<course-map>`: draws how far the reader is, and says on the page that begins the course where to go on. */
export default class CourseMap extends HTMLElement {
  /** In the order of the course. @type {HTMLElement[]} */
  rows = [];

  /** What their attributes say. @type {import("./rules.js").Lesson[]} */
  lessons = [];

  connectedCallback() {
    const rows = /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-lesson]"));
    // The map goes by role, the way through the course by number.
    this.rows = [...rows].sort((a, b) => Number(a.dataset.lesson) - Number(b.dataset.lesson));
    this.lessons = this.rows.map(({ dataset: { minutes = "", sections = "{}" } }) => ({
      minutes: /** @type {[number, number]} */ (minutes.split(" ").map(Number)),
      sections: Object.entries(JSON.parse(sections)).map(([id, questions]) => ({ id, questions })),
    }));
    store.addEventListener("change", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  handleEvent() {
    const whole = way(this.lessons, answered);
    this.rows.forEach((row, n) =>
      this.draw(
        row,
        /** @type {import("./rules.js").Place} */ (whole.lessons[n]),
        whole.answered > 0,
      ),
    );
    const start = document.querySelector("[data-continue]");
    if (start) this.lead(start, whole);
  }

  /** @param {HTMLElement} row @param {import("./rules.js").Place} place @param {boolean} begun */
  draw(row, { done, all }, begun) {
    const { none, partOf = "", all: whole } = this.dataset;
    const box = part(row, "done");
    box.hidden = !begun || !all;
    /** @type {HTMLProgressElement} */ (box.firstElementChild).value = done / (all || 1);
    const text = done === all ? whole : done ? filled(partOf, { done, all }) : none;
    /** @type {Element} */ (box.lastElementChild).textContent = text ?? "";
  }

  /** @param {Element} start @param {import("./rules.js").Way} whole */
  lead(start, { lessons, answered, asked, hours }) {
    const open = lessons.filter(({ done, all }) => done < all);
    const at = lessons.indexOf(open.find(({ begun }) => begun) ?? /** @type {any} */ (open[0]));
    part(start, "begin").hidden = answered > 0;
    part(start, "again").hidden = !answered || at < 0;
    part(start, "over").hidden = !answered || at >= 0;
    const row = this.rows[at];
    const link = part(start, "again").querySelector("a");
    if (!row || !link) return;
    const section = lessons[at]?.next ?? "";
    const names = JSON.parse(row.dataset.names ?? "{}");
    link.href = `${row.querySelector("a")?.href}#${section}`;
    tell(link, { lesson: row.dataset.lesson, section: names[section] });
    const [least, most] = hours.map((one) => one.toLocaleString("ru"));
    tell(part(start, "left"), { answered, asked, least, most });
  }
}

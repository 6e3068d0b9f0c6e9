import { part } from "../kit/dom.js";
import { filled } from "../kit/words.js";
import { store } from "../progress/store.js";
import { counts, way } from "./rules.js";

/** @param {string} question */
const answered = (question) => counts(store.at(question).now);

/** `<course-map>`: fills the rings of the lessons as far as the reader is. */
export default class CourseMap extends HTMLElement {
  /** In the order of the course. @type {HTMLElement[]} */
  rows = [];

  /** What their attributes say. @type {import("./rules.js").Lesson[]} */
  lessons = [];

  connectedCallback() {
    this.rows = [...this.querySelectorAll("[data-lesson]")].filter(
      (one) => one instanceof HTMLElement,
    );
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
    const { lessons } = way(this.lessons, answered);
    this.rows.forEach((row, n) =>
      this.draw(row, /** @type {import("./rules.js").Place} */ (lessons[n])),
    );
  }

  /** @param {HTMLElement} row @param {import("./rules.js").Place} place */
  draw(row, { done, all }) {
    const { partOf = "", all: whole = "" } = this.dataset;
    const said = part(row, "done");
    said.hidden = !done;
    said.textContent = done === all ? whole : filled(partOf, { done, all });
    row.dataset.state = all && done === all ? "done" : done ? "begun" : "";
    const ring = row.querySelector("[data-part=ring]");
    ring?.setAttribute("stroke-dasharray", `${(100 * done) / (all || 1)} 100`);
  }
}

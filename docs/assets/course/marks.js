import { filled } from "../kit/words.js";
import { store } from "../progress/store.js";
import { counts, way } from "./rules.js";

/** @param {string} question */
const answered = (question) => counts(store.at(question).now);

/**
 * `<course-marks course>`: says in the navigation how far the reader is in each lesson.
 *
 * It wakes at the first sign of life; who has answered nothing does not even load the outline.
 */
export default class CourseMarks extends HTMLElement {
  /** @type {any[] | undefined} */
  lessons;

  connectedCallback() {
    store.addEventListener("change", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  async handleEvent() {
    if (!store.known.size && !this.lessons) return;
    this.lessons ??= (await (await fetch(this.getAttribute("course") ?? "")).json()).lessons ?? [];
    const lessons = this.lessons ?? [];
    const sections = lessons.map(({ minutes, sections: all }) => ({
      minutes,
      sections: Object.fromEntries(all.map((/** @type {any} */ { id, questions }) => [id, questions])),
    }));
    const root = new URL(this.getAttribute("root") ?? "", document.baseURI);
    way(sections, answered).lessons.forEach((place, n) => this.mark(new URL(lessons[n].url, root).href, place));
  }

  /** @param {string} address @param {import("./rules.js").Place} place */
  mark(address, { done, all }) {
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".md-nav--primary a.md-nav__link"))) {
      if (link.hash || link.href !== address) continue; // not the sections of this page
      const mark = link.querySelector("small") ?? link.appendChild(document.createElement("small"));
      const { all: whole = "", partOf = "" } = this.dataset;
      const text = filled(partOf, { done, all });
      mark.textContent = done === 0 ? "" : done === all ? "✓" : `${done}/${all}`;
      mark.title = done === 0 ? "" : done === all ? whole : text;
      mark.setAttribute("aria-label", mark.title);
      mark.setAttribute("role", "img");
      mark.hidden = done === 0;
    }
  }
}

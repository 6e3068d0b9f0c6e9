import { filled } from "../kit/words.js";
import { store } from "../progress/store.js";
import { keepFields } from "./back.js";
import { fetchLessons, rootOf } from "./outline.js";
import { counts, way } from "./rules.js";

/** @typedef {import("./outline.js").Lesson} Lesson */

const PAUSE = 100; // milliseconds

/** @param {string} question */
const answered = (question) => counts(store.at(question).now);

// Here, for this is what every page loads when its reader begins to do something.
keepFields();

/**
 * `<course-marks course>`: says in the navigation how far the reader is in each lesson.
 *
 * It wakes at the first sign of life; who has answered nothing does not even load the outline.
 */
export default class CourseMarks extends HTMLElement {
  /** @type {Promise<Lesson[]> | undefined} asked for once, however much is answered meanwhile */
  lessons;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  waits;

  connectedCallback() {
    store.addEventListener("change", this);
    this.show();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  /** What is answered shows first, and many answers at once are marked once. */
  handleEvent() {
    clearTimeout(this.waits);
    this.waits = setTimeout(() => this.show(), PAUSE);
  }

  async show() {
    if (!store.known.size && !this.lessons) return;
    this.lessons ??= this.load();
    const lessons = await this.lessons;
    const root = rootOf(this);
    const places = new Map(
      way(lessons, answered).lessons.map((place, n) => [
        new URL(lessons[n]?.url ?? "", root).href,
        place,
      ]),
    );
    const nav = document.querySelector(".md-nav--primary");
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (
      nav?.querySelectorAll("a.md-nav__link") ?? []
    )) {
      const place = link.hash ? undefined : places.get(link.href); // not the sections of this page
      if (place) this.mark(link, place);
    }
  }

  /** @returns {Promise<Lesson[]>} none where the outline cannot be had: the next answer asks again */
  async load() {
    try {
      return await fetchLessons(this);
    } catch {
      this.lessons = undefined;
      return [];
    }
  }

  /** @param {Element} link @param {import("./rules.js").Place} place */
  mark(link, { done, all }) {
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

import { part } from "../kit/dom.js";
import { fetchLessons, rootOf } from "../course/outline.js";
import { entry, named } from "../progress/entries.js";
import { store } from "../progress/store.js";

/** `<notes-list course root>`: lists the reader's notes and bookmarks in the order of the course. */
export default class NotesList extends HTMLElement {
  /** @type {import("../course/outline.js").Lesson[]} */
  lessons = [];

  async connectedCallback() {
    part(this, "off").hidden = true;
    this.addEventListener("click", this);
    store.addEventListener("change", this);
    // Without the outline the notes are still there, under the names of their sections.
    this.lessons = await fetchLessons(this).catch(() => []);
    this.show();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (type === "change") this.show();
    else if (/** @type {Element} */ (target).closest("button")) print();
  }

  show() {
    const names = new Set([...named("note/"), ...named("mark/")].map((name) => name.slice(5)));
    const course = this.lessons.flatMap(({ slug, headings }) =>
      Object.keys(headings).map((id) => `${slug}#${id}`),
    );
    const places = [...new Set([...course.filter((one) => names.has(one)), ...names])]; // those that are gone last
    part(this, "none").hidden = places.length > 0;
    part(this, "print").hidden = !places.length;
    part(this, "list").replaceChildren(...places.map((place) => this.item(place)));
  }

  /** @param {string} place `leader#kto` */
  item(place) {
    const { content } = /** @type {HTMLTemplateElement} */ (this.querySelector("template"));
    const item = /** @type {Element} */ (
      /** @type {Element} */ (content.firstElementChild).cloneNode(true)
    );
    const [slug, id] = place.split("#");
    const lesson = this.lessons.find((one) => one.slug === slug);
    const section = lesson?.headings[id ?? ""];
    const link = /** @type {HTMLAnchorElement} */ (item.querySelector("a"));
    link.textContent = lesson ? `${lesson.short}${section ? ` — ${section}` : ""}` : place;
    link.href = new URL(`${lesson?.url ?? ""}#${id}`, rootOf(this)).href;
    part(item, "mark").hidden = !entry(`mark/${place}`).length;
    part(item, "text").textContent = entry(`note/${place}`)[0] ?? "";
    return item;
  }
}

import { entry, write } from "../progress/entries.js";
import { store } from "../progress/store.js";

/** @typedef {{ sign: HTMLElement, box: HTMLElement, mark: HTMLInputElement, text: HTMLTextAreaElement }} Note */

/** `<notes-lesson lesson>`: gives every section of the lesson a bookmark and a note, behind a sign in its heading. */
export default class NotesLesson extends HTMLElement {
  /** By the name of the section. @type {Map<string, Note>} */
  notes = new Map();

  connectedCallback() {
    for (const heading of document.querySelectorAll(".md-content h2[id]")) {
      const fragment = /** @type {DocumentFragment} */ (
        this.querySelector("template")?.content.cloneNode(true)
      );
      const [sign, box] = /** @type {HTMLElement[]} */ ([...fragment.children]);
      const [mark, text] = [fragment.querySelector("input"), fragment.querySelector("textarea")];
      if (!sign || !box || !mark || !text) continue;
      this.notes.set(`${this.getAttribute("lesson")}#${heading.id}`, { sign, box, mark, text });
      // The text that is being read does not move: the sign stands in the line of the heading.
      heading.append(" ", sign);
      heading.after(box);
      sign.addEventListener("click", () => this.open(sign, box));
      box.addEventListener("change", this);
    }
    // Who leaves while writing has not left the field.
    addEventListener("visibilitychange", this);
    store.addEventListener("change", this);
    this.show();
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (target === store) this.show();
    else if (target instanceof HTMLElement || document.visibilityState === "hidden") this.keep();
    if (type === "change") this.show();
  }

  /** @param {HTMLElement} sign @param {HTMLElement} box */
  open(sign, box) {
    box.hidden = !box.hidden;
    sign.setAttribute("aria-expanded", String(!box.hidden));
    if (!box.hidden) box.querySelector("textarea")?.focus();
  }

  show() {
    for (const [place, { sign, mark, text }] of this.notes) {
      mark.checked = entry(`mark/${place}`).length > 0;
      // What is being written stays; what only stands open does not, or it would undo what another tab wrote.
      if (text !== document.activeElement || text.value === text.defaultValue)
        text.value = text.defaultValue = entry(`note/${place}`)[0] ?? "";
      const used = mark.checked || text.value !== "";
      sign.textContent = used ? "★" : "✎";
      sign.setAttribute("aria-label", used ? (sign.dataset.used ?? "") : sign.title);
    }
  }

  keep() {
    /** @type {Record<string, string[]>} */
    const changed = {};
    for (const [place, { mark, text }] of this.notes) {
      if (mark.checked !== entry(`mark/${place}`).length > 0)
        changed[`mark/${place}`] = mark.checked ? ["1"] : [];
      if (text.value === text.defaultValue) continue;
      text.defaultValue = text.value;
      changed[`note/${place}`] = text.value.trim() ? [text.value] : [];
    }
    if (Object.keys(changed).length) write(changed);
  }
}

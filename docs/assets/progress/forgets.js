import { entry, write } from "./entries.js";
import { store } from "./store.js";
import { forgets } from "./webkit.js";

const SHOWN = "told/forgets";

/** `<progress-forgets>`: after the first answer, once, that this browser forgets, and what to do. */
export default class ProgressForgets extends HTMLElement {
  /** Watches whether it has come into sight. @type {IntersectionObserver | undefined} */
  seen;

  connectedCallback() {
    if (!forgets(navigator)) return;
    this.addEventListener("click", this);
    store.addEventListener("change", this);
    this.show();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "change")
      return this.show(
        /** @type {CustomEvent<import("./store.js").Change>} */ (event).detail.question,
      );
    if (!(/** @type {Element} */ (event.target).closest("button"))) return;
    this.hidden = true;
    // Where the reader was: what had the focus is gone.
    /** @type {HTMLElement | null | undefined} */ (
      this.closest(".course-quiz")?.querySelector("[data-part=verdict]:not([hidden])")
    )?.focus();
  }

  /** @param {string} [question] that has been answered just now */
  show(question = "") {
    if (!this.hidden || !store.known.size || entry(SHOWN).length) return;
    this.hidden = false;
    // In the quiz where the reader is, or at the end of the page.
    document
      .querySelector(`quiz-question[question="${CSS.escape(question)}"]`)
      ?.closest(".course-quiz")
      ?.append(this);
    this.seen ??= new IntersectionObserver(([now]) => now?.isIntersecting && this.remember());
    this.seen.observe(this);
  }

  /** Read or not: once is enough, here and on every device that gets the file. */
  remember() {
    this.seen?.disconnect();
    write({ [SHOWN]: ["1"] });
  }
}

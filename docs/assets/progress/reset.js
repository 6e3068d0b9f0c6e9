import { part } from "../kit/dom.js";
import { store } from "./store.js";

/** What the buttons do, by their values. @type {Record<string, (reset: ProgressReset) => void>} */
const actions = {
  ask: (reset) => reset.ask(true),
  no: (reset) => reset.ask(false),
  yes: (reset) => reset.reset(),
};

/** `<progress-reset scope>`: begins the questions of a page anew, or all; what was answered stays in the history. */
export default class ProgressReset extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", this);
    store.addEventListener("change", this);
    this.show();
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (type === "change") this.show();
    else actions[/** @type {Element} */ (target).closest("button")?.value ?? ""]?.(this);
  }

  show() {
    const answered = this.questions.some((question) => store.at(question).now.length);
    this.toggleAttribute("hidden", !answered && part(this, "done").hasAttribute("hidden"));
  }

  /** @param {boolean} open */
  ask(open) {
    part(this, "sure").hidden = !open;
    part(this, "done").hidden = true;
    /** @type {HTMLElement | null} */ (
      open ? part(this, "sure") : this.querySelector("button")
    )?.focus();
  }

  reset() {
    part(this, "done").hidden = false;
    store.reset(this.page ? this.questions : []);
    part(this, "sure").hidden = true;
    this.querySelector("button")?.focus();
  }

  get page() {
    return this.getAttribute("scope") === "page";
  }

  get questions() {
    if (!this.page) return [...store.known.keys()];
    return [...document.querySelectorAll("quiz-question")].map(
      (one) => one.getAttribute("question") ?? "",
    );
  }
}

/** What every calculator does: wakes its form, says the sum when the reader stops, gives a link. */
import { must, part } from "./dom.js";
import { riseAboveKeyboard } from "./keyboard.js";

/** A screen reader hears the sum when the reader stops typing, not at each key. */
const PAUSE = 1000;

/** What a button does, by its `data-part`. @type {Record<string, (calculator: Calculator) => unknown>} */
const actions = {
  share: (calculator) => calculator.share(),
  reset: (calculator) => calculator.clear(),
  "to-result": (calculator) => calculator.toResult(),
};

/**
 * An element around `kit/desk.css`: a form, an answer that stays in view, the result below.
 * Keeps and sends nothing: the input lives in the fields and, if the reader asks for a link, behind
 * the # of the address. A button with `data-fill` puts what it holds into the fields.
 */
export class Calculator extends HTMLElement {
  /** Its parts that are shown once it is awake. @type {string[]} */
  static awake = ["share", "example", "reset", "answer"];

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  /** What ends with the element. */
  end = new AbortController();

  connectedCallback() {
    const { signal } = (this.end = new AbortController());
    for (const type of ["input", "change", "submit", "click"])
      this.addEventListener(type, this, { signal });
    addEventListener("hashchange", this, { signal });
    riseAboveKeyboard(this, signal);
    part(this, "asleep").hidden = true;
    const { awake } = /** @type {typeof Calculator} */ (this.constructor);
    for (const name of awake) part(this, name).hidden = false;
    this.put(location.hash, true);
  }

  disconnectedCallback() {
    this.end.abort();
    clearTimeout(this.timer);
  }

  /** @param {Event} event */
  handleEvent(event) {
    const target = /** @type {HTMLElement} */ (event.target);
    const button = event.type === "click" && target.closest("button");
    if (event.type === "submit") event.preventDefault();
    else if (event.type === "hashchange") this.put(location.hash, true);
    else if (event.type === "input") this.typed(target, true);
    else if (event.type === "change") this.typed(target, false);
    else if (button && button.dataset.fill) this.put(button.dataset.fill, false);
    else if (button) actions[button.dataset.part ?? ""]?.(this);
  }

  /** Answer what was typed. @param {HTMLElement} _field of the form, or of what stands beside it @param {boolean} _still the reader is in it */
  typed(_field, _still) {}

  /** Fill the fields. @param {string} _hash as a link has it, or with nothing or nonsense @param {boolean} _open what it fills */
  put(_hash, _open) {}

  /** Empty the fields. */
  clear() {}

  /** The input as a link has it. */
  get hash() {
    return "";
  }

  /** Where the bar leads: to what it says at length. */
  get result() {
    return /** @type {HTMLElement | null} */ (null);
  }

  toResult() {
    this.result?.focus();
  }

  /** To a screen reader, when nothing else was to be said for a while. @param {string} text */
  say(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (part(this, "said").textContent = text), PAUSE);
  }

  /** Into the address, and into the clipboard if the browser lets us. */
  async share() {
    history.replaceState(history.state, "", this.hash);
    const linked = part(this, "linked");
    try {
      await navigator.clipboard.writeText(location.href);
      linked.textContent = this.word("copied");
    } catch {
      linked.textContent = this.word("in-address");
    }
  }

  /** Out of the address again, where what is in it was ours. @param {number} found how much of it was */
  forget(found) {
    part(this, "linked").textContent = "";
    if (found) history.replaceState(history.state, "", location.pathname + location.search);
  }

  /** @param {string} name */
  word(name) {
    const { content } = /** @type {HTMLTemplateElement} */ (part(this, "words"));
    return must(content.querySelector(`[data-word="${name}"]`), this, `word ${name}`).textContent;
  }
}

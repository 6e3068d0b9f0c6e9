/** The opened search: asks beside the page what the reader types, shows the answer, and moves by keys. */
import { part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { drawPage } from "./results.js";

/** @typedef {import("./engine.js").Result} Result @typedef {{ typed: string, results?: Result[], whole?: boolean, failed?: boolean }} Answer */

const PAGES = 20; // a longer list is not read, but made shorter by one more word
const STEP = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 });

/** @param {string} address @returns {Promise<unknown>} when the styles are there or are not to be had */
function load(address) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
  return new Promise((resolve) => (link.onload = link.onerror = resolve));
}

/** Lives as long as its page, so nothing of it is taken back. */
export class Panel {
  /** @type {Worker | undefined} */
  #worker;

  /** What the shown answer is to; a failed one is to nothing. */
  #answered = "";

  /** The reader pressed Enter before the answer was there. */
  #entered = false;

  /** @param {HTMLElement} owner */
  constructor(owner) {
    this.owner = owner;
    this.dialog = /** @type {HTMLDialogElement} */ (part(owner, "dialog"));
    this.input = /** @type {HTMLInputElement} */ (part(owner, "query"));
    this.styles = load(owner.getAttribute("styles") ?? "");
    for (const type of ["input", "keydown", "click", "submit", "close"])
      this.dialog.addEventListener(type, this);
  }

  /** @param {string} [typed] */
  async open(typed) {
    await this.styles;
    if (!this.dialog.open) this.dialog.showModal();
    if (typed !== undefined) this.input.value = typed;
    this.input.select();
    this.ask();
  }

  /** @param {any} event */
  handleEvent(event) {
    const { type, target } = event;
    if (type === "input") this.ask();
    else if (type === "keydown") this.move(event);
    else if (type === "submit") this.enter(event);
    else if (type === "close") this.closed();
    else if (target === this.dialog || target.closest("a")) this.dialog.close();
    else if (target.closest("button")?.value === "clear") this.clear();
  }

  ask() {
    const typed = this.input.value.trim();
    part(this.owner, "clear").hidden = !typed;
    this.#entered = false;
    if (!typed) return this.show("hint");
    if (typed === this.#answered) return;
    this.show(part(this.owner, "results").children.length ? "results" : "waiting");
    try {
      this.worker.postMessage({
        index: new URL(this.owner.getAttribute("index") ?? "", document.baseURI).href,
        typed,
      });
    } catch {
      this.answer({ typed, failed: true }); // a browser without workers of this kind
    }
  }

  get worker() {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }) => this.answer(data);
    worker.onerror = () => {
      worker.terminate();
      this.#worker = undefined; // another try starts another
      this.answer({ typed: this.input.value.trim(), failed: true });
    };
    return (this.#worker = worker);
  }

  /** @param {Answer} answer */
  answer({ typed, results = [], whole, failed }) {
    if (typed !== this.input.value.trim()) return; // the reader has typed on
    this.#answered = failed ? "" : typed;
    const root = this.owner.getAttribute("root") ?? "";
    const drawn = results.slice(0, PAGES).map((result) => drawPage(this.owner, root, result));
    part(this.owner, "results").replaceChildren(...drawn);
    part(this.owner, "body").scrollTop = 0;
    this.show(failed ? "failed" : results.length ? "results" : "none", results.length, whole);
    if (this.#entered) this.links()[0]?.click();
  }

  /** @param {string} state @param {number} [pages] @param {boolean} [whole] */
  show(state, pages, whole) {
    for (const one of ["hint", "none", "failed", "results"])
      part(this.owner, one).hidden = one !== state;
    const status = part(this.owner, "status");
    if (state === "results" && pages === undefined) return; // the answer before stays until the next
    const {
      waiting = "",
      all = "",
      some = "",
      first = "",
      none = "",
      failed = "",
    } = status.dataset;
    const results = !whole ? some : (pages ?? 0) > PAGES ? first : all;
    status.dataset.text =
      /** @type {Record<string, string>} */ ({ waiting, results, none, failed })[state] ?? "";
    tell(status, { pages, shown: PAGES });
    if (state === "hint") this.forget();
  }

  forget() {
    this.#answered = "";
    part(this.owner, "results").replaceChildren();
  }

  clear() {
    this.input.value = "";
    this.ask();
    this.input.focus();
  }

  /** What the arrows walk through: what is not folded away. @returns {HTMLElement[]} */
  links() {
    const all = /** @type {NodeListOf<HTMLElement>} */ (
      part(this.owner, "body").querySelectorAll("a, summary")
    );
    return [...all].filter((one) => one.checkVisibility());
  }

  /** @param {KeyboardEvent} event */
  move(event) {
    event.stopPropagation(); // the theme turns pages by keys
    const step = STEP[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const all = [this.input, ...this.links()];
    const at = all.indexOf(/** @type {any} */ (document.activeElement));
    all[(at + step + all.length) % all.length]?.focus();
  }

  /** @param {Event} event */
  enter(event) {
    event.preventDefault();
    const typed = this.input.value.trim();
    if (!typed) return;
    if (typed === this.#answered) part(this.owner, "results").querySelector("a")?.click();
    else this.#entered = true;
  }

  /** A query of the address is asked once. */
  closed() {
    const url = new URL(location.href);
    if (!url.searchParams.has("q")) return;
    url.searchParams.delete("q");
    history.replaceState(history.state, "", url);
  }
}

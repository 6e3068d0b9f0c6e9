import { courseId, part } from "../kit/dom.js";
import { say, tell } from "../kit/words.js";
import { store } from "../progress/store.js";

const SIGN = "#resume=";

/** What a button does, by its value. @type {Record<string, (move: MoveLink) => unknown>} */
const actions = {
  make: (move) => move.make(),
  copy: (move) => move.copy(),
  take: (move) => move.take(),
  leave: (move) => move.done("left-alone"),
};

/** `<move-link>`: gives the last answers as a link and a QR code, and takes those of a link opened here. */
export default class MoveLink extends HTMLElement {
  /** What an opened link would add. @type {import("./rules.js").Attempts} */
  come = {};

  connectedCallback() {
    part(this, "off").hidden = true;
    part(this, "on").hidden = false;
    this.addEventListener("click", this);
    store.addEventListener("change", this);
    // A link pasted into the address of this very page loads nothing.
    addEventListener("hashchange", this);
    this.look();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
    removeEventListener("hashchange", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (type === "hashchange") this.look();
    else if (type === "click")
      actions[/** @type {Element} */ (target).closest("button")?.value ?? ""]?.(this);
    else part(this, "made").hidden = true; // it would carry what was, not what is
  }

  /** What the address brings, if it brings anything. */
  async look() {
    if (!location.hash.startsWith(SIGN)) return;
    const carried = await load().catch(() => null);
    if (!carried) return say(this, "unread"); // the address stays: it can be opened again
    const found = await carried.broughtBy(courseId(), location.hash.slice(SIGN.length));
    if (!("attempts" in found)) return this.done(found.status);
    this.come = found.attempts;
    tell(part(this, "brings"), { all: found.all, fresh: Object.keys(this.come).length });
    part(this, "come").hidden = false;
    part(this, "come").focus();
  }

  take() {
    const added = Object.keys(this.come).length;
    store.add({ attempts: this.come });
    this.done(store.trouble === "refused" ? "refused" : "merged", { added });
  }

  /** The address is an ordinary one again: a reload, a bookmark bring nothing back. @param {string} status @param {object} [values] */
  done(status, values) {
    history.replaceState(history.state, "", location.pathname + location.search);
    this.come = {};
    say(this, status, values);
    if (!part(this, "come").hidden) this.button.focus();
    part(this, "come").hidden = true;
  }

  async make() {
    say(this, "");
    try {
      const { codeOf, linkTo } = await load();
      const found = await linkTo(courseId(), `${location.origin}${location.pathname}${SIGN}`);
      if (!found) return say(this, "none");
      if (found.shown.code) this.draw(await codeOf(found.link));
      this.show(found);
    } catch {
      say(this, "unmade");
    }
  }

  /** @param {{ link: string, shown: Record<string, boolean>, values: object }} found */
  show({ link, shown, values }) {
    for (const [name, is] of Object.entries(shown)) part(this, name).hidden = !is;
    for (const name of ["holds", "left", "long"]) tell(part(this, name), values);
    this.field.value = link;
    part(this, "made").hidden = false;
    part(this, "made").focus();
  }

  /** @param {{ box: string, d: string }} code */
  draw({ box, d }) {
    part(this, "code").querySelector("svg")?.setAttribute("viewBox", box);
    part(this, "code").querySelector("path")?.setAttribute("d", d);
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.field.value);
      say(this, "copied");
    } catch {
      this.field.select();
      say(this, "by-hand");
    }
  }

  get field() {
    return /** @type {HTMLInputElement} */ (part(this, "address").querySelector("input"));
  }

  get button() {
    return /** @type {HTMLButtonElement} */ (this.querySelector("[value=make]"));
  }
}

/** How a link is made and read: wanted by few. */
const load = () => import("./carried.js");

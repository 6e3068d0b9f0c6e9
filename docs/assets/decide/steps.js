import { must, part } from "../kit/dom.js";
import { fill } from "../pictures/scheme.js";
import { take, walk } from "./rules.js";

/** What a button does, by its value. @type {Record<string, (decide: DecideSteps) => void>} */
const actions = {
  again: (decide) => decide.begin(),
  print: () => print(),
  whole: (decide) => decide.show(decide.toggleAttribute("whole")),
};

/**
 * `<decide-steps>`: of the whole scheme that the page has, shows the way that the reader takes.
 *
 * An option stays the link that it is without a script: the browser goes where it leads, and the
 * piece is there to be gone to.
 */
export default class DecideSteps extends HTMLElement {
  /** @type {import("./rules.js").Taken} */
  taken = new Map();

  connectedCallback() {
    this.pieces = [...this.querySelectorAll("[data-step]")];
    this.scheme = new Map(
      this.pieces.map((one) => [
        named(one),
        links(one).map((link) => must(link.dataset.to, this, "data-to")),
      ]),
    );
    this.addEventListener("click", this);
    part(this, "actions").hidden = false;
    // Who comes by a link into the scheme finds what it names.
    this.show(
      this.toggleAttribute(
        "whole",
        this.pieces.some((one) => `#${one.id}` === location.hash),
      ),
    );
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
  }

  /** @param {Event} event */
  handleEvent({ target }) {
    const { value = "", dataset } = /** @type {HTMLButtonElement} */ (
      /** @type {Element} */ (target).closest("button, [data-to]") ?? this
    );
    const from = /** @type {Element} */ (target).closest("[data-step]");
    if (dataset.to && from && !this.hasAttribute("whole")) this.go(named(from), dataset.to);
    else actions[value]?.(this);
  }

  /** @param {string} from @param {string} to */
  go(from, to) {
    this.taken = take(this.all, this.taken, from, to);
    this.show();
    this.focusOn(to);
  }

  begin() {
    this.taken = new Map();
    this.toggleAttribute("whole", false);
    this.show();
    this.focusOn(walk(this.all, this.taken)[0] ?? "");
  }

  show(whole = false) {
    const way = walk(this.all, this.taken);
    for (const piece of this.pieces ?? []) {
      /** @type {HTMLElement} */ (piece).hidden = !whole && !way.includes(named(piece));
      for (const link of links(piece)) {
        if (!whole && this.taken.get(named(piece)) === link.dataset.to)
          link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    }
    part(this, "how").hidden = !whole;
    fill(this, way);
  }

  /** @param {string} name */
  focusOn(name) {
    const piece = this.pieces?.find((one) => named(one) === name);
    /** @type {HTMLElement | undefined} */ (piece)?.focus();
  }

  get all() {
    return must(this.scheme, this, "scheme");
  }
}

/** @param {Element} piece */
const named = (piece) => must(piece.getAttribute("data-step"), piece, "data-step");

/** @param {Element} piece @returns {HTMLElement[]} */
const links = (piece) =>
  [...piece.querySelectorAll("[data-to]")].map((one) => /** @type {HTMLElement} */ (one));

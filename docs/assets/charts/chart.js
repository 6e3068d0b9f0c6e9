/** What the charts of answers have in common: they follow the progress, and draw bars and a table that say the same. */
import { part } from "../kit/dom.js";
import { say, tell } from "../kit/words.js";
import { store } from "../progress/store.js";
import { ratio } from "./rules.js";

/** Units of the picture; its template knows the same. */
const WIDTH = 320;

export class Chart extends HTMLElement {
  async connectedCallback() {
    part(this, "off").hidden = true;
    try {
      await this.load();
    } catch {
      return say(this, "failed");
    }
    store.addEventListener("change", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  /** Fetch what the chart must know of the course; rejects where it cannot be had. */
  async load() {}

  /** Draw the progress of now. */
  handleEvent() {}

  /** Fill the bars and the table. @param {Iterable<[string, import("./rules.js").Share]>} shares by the names of their rows */
  draw(shares) {
    const sentences = [];
    for (const [name, share] of shares) {
      const bar = this.querySelector(`g[data-row="${name}"]`);
      const row = this.querySelector(`tr[data-row="${name}"]`);
      if (!bar || !row) continue;
      const count = /** @type {HTMLElement} */ (bar.querySelector("[data-text]"));
      if (share.all) tell(count, share);
      else count.textContent = count.dataset.none ?? "";
      bar
        .querySelector("[data-bar]")
        ?.setAttribute("width", String(Math.round(WIDTH * ratio(share))));
      row
        .querySelectorAll("td")
        .forEach((cell, n) => cell.replaceChildren(String([share.done, share.all][n])));
      sentences.push(`${bar.querySelector("text")?.textContent}: ${count.textContent}`);
    }
    part(this, "desc").textContent = `${sentences.join(". ")}.`;
  }
}

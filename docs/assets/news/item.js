import { today } from "../kit/clock.js";
import { must, part } from "../kit/dom.js";
import { whenTurned } from "../kit/turned.js";
import { statusOn } from "./status.js";

/**
 * `<news-item opens closes status archived>`: puts right what the build said of an item,
 * where the reader's day says otherwise. Keeps nothing and changes nothing else.
 */
export default class NewsItem extends HTMLElement {
  end = () => {};

  connectedCallback() {
    this.end = whenTurned(() => this.show()); // before it: to move it is to connect it anew
    this.show();
  }

  disconnectedCallback() {
    this.end();
  }

  show() {
    const status = statusOn(today(), this.getAttribute("opens"), this.getAttribute("closes"));
    const before = this.getAttribute("status") ?? "";
    if (status === before) return;
    this.setAttribute("status", status);
    part(this, before).hidden = true;
    part(this, status).hidden = false;
    const archived = status === "closed" || this.hasAttribute("archived");
    if (this.closest("[data-news]")) this.move(archived ? "archive" : "current");
    else this.say(archived);
  }

  /** @param {boolean} archived */
  say(archived) {
    part(this, "archive").hidden = !archived;
    part(this, "built").hidden = true;
    part(this, "own").hidden = false;
  }

  /** Into the other list, at its place by number. @param {string} group */
  move(group) {
    const from = this.closest("[data-news]");
    const to = document.querySelector(`[data-news="${group}"]`);
    if (!from || !to || from === to) return;
    const later = [...to.querySelectorAll("news-item")].find((one) => number(one) > number(this));
    part(to, "items").insertBefore(
      must(this.closest("li"), this, "<li>"),
      later?.closest("li") ?? null,
    );
    for (const list of [from, to]) {
      const empty = !list.querySelector("li");
      part(list, "items").hidden = empty;
      part(list, "empty").hidden = !empty;
    }
  }
}

/** @param {Element} item */
const number = (item) => Number(item.getAttribute("order"));

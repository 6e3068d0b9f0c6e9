import { part } from "../kit/dom.js";
import { say } from "../kit/words.js";
import { counts, way } from "../course/rules.js";
import { store } from "../progress/store.js";
import { draw } from "./bars.js";
import { balance, byRole } from "./rules.js";

/** `<charts-roles course>`: how many sections of each role are done. */
export default class ChartsRoles extends HTMLElement {
  /** @type {any[]} */
  lessons = [];

  async connectedCallback() {
    part(this, "off").hidden = true;
    try {
      this.lessons = (await (await fetch(this.getAttribute("course") ?? "")).json()).lessons;
    } catch {
      return say(this, "failed");
    }
    store.addEventListener("change", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  handleEvent() {
    const sections = this.lessons.map(({ minutes, sections: all }) => ({
      minutes,
      sections: Object.fromEntries(all.map((/** @type {any} */ { id, questions }) => [id, questions])),
    }));
    const roles = byRole(this.lessons, way(sections, (question) => counts(store.at(question).now)).lessons);
    const { said, least } = balance(roles, ["manager", "seller", "integrator"]);
    part(this, "chart").hidden = false;
    draw(this, roles);
    say(this, said, { ...least, role: this.querySelector(`g[data-row="${least?.name}"] text`)?.textContent });
  }
}

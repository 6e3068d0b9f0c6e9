import { part } from "../kit/dom.js";
import { say } from "../kit/words.js";
import { fetchLessons } from "../course/outline.js";
import { counts, way } from "../course/rules.js";
import { store } from "../progress/store.js";
import { draw } from "./bars.js";
import { balance, byRole } from "./rules.js";

/** `<charts-roles course>`: how many sections of each role are done. */
export default class ChartsRoles extends HTMLElement {
  /** @type {import("../course/outline.js").Lesson[]} */
  lessons = [];

  async connectedCallback() {
    part(this, "off").hidden = true;
    try {
      this.lessons = await fetchLessons(this);
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
    const roles = byRole(this.lessons, way(this.lessons, (question) => counts(store.at(question).now)).lessons);
    const { said, least } = balance(roles, ["manager", "seller", "integrator"]);
    part(this, "chart").hidden = false;
    draw(this, roles);
    say(this, said, { ...least, role: this.querySelector(`g[data-row="${least?.name}"] text`)?.textContent });
  }
}

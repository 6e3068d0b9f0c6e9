import { part } from "../kit/dom.js";
import { say } from "../kit/words.js";
import { fetchLessons } from "../course/outline.js";
import { counts, way } from "../course/rules.js";
import { store } from "../progress/store.js";
import { Chart } from "./chart.js";
import { balance, byRole } from "./rules.js";

/** `<charts-roles course>`: how many sections of each role are done. */
export default class ChartsRoles extends Chart {
  /** @type {import("../course/outline.js").Lesson[]} */
  lessons = [];

  async load() {
    this.lessons = await fetchLessons(this);
  }

  handleEvent() {
    const roles = byRole(
      this.lessons,
      way(this.lessons, (question) => counts(store.at(question).now)).lessons,
    );
    const { verdict, least } = balance(roles, ["manager", "seller", "integrator"]);
    part(this, "chart").hidden = false;
    this.draw(roles);
    say(this, verdict, {
      ...least,
      role: this.querySelector(`g[data-row="${least?.name}"] text`)?.textContent,
    });
  }
}

import { must } from "../kit/dom.js";
import { say } from "../kit/words.js";
import { readHours } from "./fields.js";
import { toHours } from "./percents.js";

/** @typedef {import("./calculator.js").default} Calculator */

/** `<balance-shares>`: turns shares of a week into hours and puts them into the calculator around it. */
export default class BalanceShares extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener("click", this);
    this.addEventListener("input", this);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
    this.removeEventListener("input", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (type === "input") say(this, "");
    else if (/** @type {Element} */ (target).closest("button")) this.use();
  }

  use() {
    const inputs = [...this.querySelectorAll("input")];
    const read = inputs.map(({ name, value }) => ({
      name,
      value: readHours(value, name === "week" ? 168 : 100).value,
    }));
    const week = read.find(({ name }) => name === "week")?.value ?? 0;
    const shares = read.filter(({ name }) => name !== "week");
    if (week < 1000 || shares.some(({ value }) => value === undefined)) return say(this, "broken");
    const hours = toHours(
      shares.map(({ value = 0 }) => value),
      week,
    );
    if (!hours) return say(this, "sum");
    const { calculator } = this;
    const team = calculator.now ? `n=${calculator.now.n}&d=${calculator.now.d}&` : "";
    calculator.put(
      team + shares.map(({ name }, at) => `${name}=${(hours[at] ?? 0) / 100}`).join("&"),
    );
    say(this, "used");
  }

  get calculator() {
    return /** @type {Calculator} */ (must(this.closest("balance-calculator"), this, "calculator"));
  }
}

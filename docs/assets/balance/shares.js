import { must } from "../kit/dom.js";
import { readHours } from "./fields.js";
import { toHours } from "./percents.js";

/** @typedef {import("./calculator.js").default} Calculator */

/** `<balance-shares>`: turns shares of a week into hours and puts them into the calculator below it. */
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
    if (type === "input") this.say("");
    else if (/** @type {Element} */ (target).closest("button")) this.use();
  }

  use() {
    const inputs = [...this.querySelectorAll("input")];
    const read = inputs.map(({ name, value }) => ({ name, value: readHours(value, name === "week" ? 168 : 100).value }));
    const week = read.find(({ name }) => name === "week")?.value ?? 0;
    const shares = read.filter(({ name }) => name !== "week");
    if (week < 1000 || shares.some(({ value }) => value === undefined)) return this.say("broken");
    const hours = toHours(shares.map(({ value = 0 }) => value), week);
    if (!hours) return this.say("sum");
    const { calculator } = this;
    const team = calculator.now ? `n=${calculator.now.n}&d=${calculator.now.d}&` : "";
    calculator.put(team + shares.map(({ name }, at) => `${name}=${(hours[at] ?? 0) / 100}`).join("&"));
    this.say("used");
  }

  /** @param {string} which of the sentences */
  say(which) {
    for (const one of /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll("[data-say]"))) one.hidden = one.dataset.say !== which;
  }

  get calculator() {
    return /** @type {Calculator} */ (must(this.parentElement?.querySelector("balance-calculator"), this, "calculator"));
  }
}

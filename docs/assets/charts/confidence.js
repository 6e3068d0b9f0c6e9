import { part } from "../kit/dom.js";
import { say } from "../kit/words.js";
import { store } from "../progress/store.js";
import { Bank } from "../quiz/bank.js";
import { draw } from "./bars.js";
import { LEAST, calibration, fit } from "./rules.js";

/** `<charts-confidence bank>`: how often the reader was right when sure, when less, when guessing. */
export default class ChartsConfidence extends HTMLElement {
  bank = new Bank({}, {});

  async connectedCallback() {
    part(this, "off").hidden = true;
    try {
      this.bank = await Bank.load(this.getAttribute("bank"));
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
    const attempts = Object.values(store.progress.attempts);
    const { levels, told, missing } = calibration(attempts, this.bank.keys, (question, given) => this.bank.right(question, given));
    part(this, "chart").hidden = missing > 0;
    const { sure, guess } = levels;
    say(this, missing ? "few" : fit(levels), { told, missing, least: LEAST, sure: sure.all, wrong: sure.all - sure.done, guess: guess.all, hit: guess.done });
    if (!missing) draw(this, Object.entries(levels));
  }
}

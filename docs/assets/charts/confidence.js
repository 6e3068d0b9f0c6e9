import { part } from "../kit/dom.js";
import { say } from "../kit/words.js";
import { store } from "../progress/store.js";
import { Bank } from "../quiz/bank.js";
import { Chart } from "./chart.js";
import { LEAST, calibration, fit } from "./rules.js";

/** `<charts-confidence bank>`: how often the reader was right when sure, when less, when guessing. */
export default class ChartsConfidence extends Chart {
  bank = new Bank({}, {});

  async load() {
    this.bank = await Bank.load(this.getAttribute("bank"));
  }

  handleEvent() {
    const attempts = Object.values(store.progress.attempts);
    const { levels, rated, missing } = calibration(attempts, this.bank.keys, (question, given) =>
      this.bank.right(question, given),
    );
    part(this, "chart").hidden = missing > 0;
    const { sure, guess } = levels;
    say(this, missing ? "few" : fit(levels), {
      told: rated,
      missing,
      least: LEAST,
      sure: sure.all,
      wrong: sure.all - sure.done,
      guess: guess.all,
      hit: guess.done,
    });
    if (!missing) this.draw(Object.entries(levels));
  }
}

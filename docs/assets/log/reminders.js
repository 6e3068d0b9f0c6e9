import { today } from "../kit/clock.js";
import { addDays, isDay, mondayOf } from "../kit/days.js";
import { courseId, part } from "../kit/dom.js";
import { ics } from "../kit/ics.js";
import { save } from "../kit/save.js";
import { say } from "../kit/words.js";
import { whenTurned } from "../kit/turned.js";
import { reminders } from "./rules.js";

/** `<log-reminders>`: writes a calendar file that reminds of the log, twice on five days. */
export default class LogReminders extends HTMLElement {
  end = () => {};

  connectedCallback() {
    this.addEventListener("click", this);
    this.addEventListener("input", this);
    this.day.value = firstDay(today());
    this.end = whenTurned((now, before) => {
      if (this.day.value === firstDay(before)) this.day.value = firstDay(now);
    });
    part(this, "form").hidden = false;
  }

  disconnectedCallback() {
    this.end();
    this.removeEventListener("click", this);
    this.removeEventListener("input", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (type === "input") say(this, "");
    else if (/** @type {Element} */ (target).closest("button")) this.give();
  }

  async give() {
    const times = [...this.querySelectorAll("input")]
      .filter(({ type }) => type === "time")
      .map(({ value }) => value);
    if (!isDay(this.day.value) || times.includes("")) return say(this, "empty");
    const words = {
      title: part(this, "title").textContent,
      text: `${part(this, "text").textContent} ${location.origin}${location.pathname}`,
    };
    try {
      save(
        "log.ics",
        "text/calendar",
        await ics(reminders(this.day.value, times, words, courseId()), new Date()),
      );
      say(this, "saved");
    } catch {
      say(this, "failed"); // what writes the file could not be fetched
    }
  }

  get day() {
    return /** @type {HTMLInputElement} */ (this.querySelector("[type=date]"));
  }
}

/** On a Monday the week can begin at once; on any other day the next one is whole. @param {string} day */
const firstDay = (day) => (mondayOf(day) === day ? day : addDays(mondayOf(day), 7));

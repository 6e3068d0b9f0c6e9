/** What the stored progress says of the day: all that the cards of the home page are made of. */
import { today } from "../kit/clock.js";
import { mondayOf } from "../kit/days.js";
import { handedIn } from "../final/sittings.js";
import { HALVES, halfEntry } from "../log/rules.js";
import { entry, named } from "../progress/entries.js";
import { store } from "../progress/store.js";
import { Bank } from "../quiz/bank.js";
import { cardsOf } from "../review/cards.js";
import { dayNumber, due } from "../review/rules.js";
import { waiting } from "./cards.js";
import { fetchLessons } from "./outline.js";
import { counts, way } from "./rules.js";

/** @param {Element} owner with the addresses of the outline and of the keys @returns {Promise<import("./cards.js").Facts & { left: import("./rules.js").Way }>} rejects where they cannot be had */
export async function gather(owner) {
  const [lessons, bank] = await Promise.all([
    /** @type {Promise<any[]>} */ (fetchLessons(owner)),
    Bank.load(owner.getAttribute("bank")),
  ]);
  const left = way(lessons, (question) => counts(store.at(question).now));
  const now = dayNumber(Date.now());
  return {
    lessons,
    places: left.lessons,
    ticked: lessons.map(({ slug }) => slug).filter((slug) => entry(`task/${slug}`).length),
    due: due(cardsOf(bank, now), now).length,
    log: logged(new Date()),
    handed: handedIn(store.progress.entries).length > 0,
    planned: entry("plan/start").length > 0,
    measured:
      named("week/")
        .map((name) => name.slice(-10))
        .sort()
        .at(-1) ?? "",
    today: today(),
    left,
  };
}

/** The log of this week. @param {Date} now */
function logged(now) {
  const week = mondayOf(today());
  const halves = HALVES.map((half) => entry(halfEntry(week, half)));
  return {
    filled: halves.filter((one) => one.length).length,
    half: waiting(now.getDay() || 7, now.getHours(), halves),
  };
}

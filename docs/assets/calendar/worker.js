/**
 * Reads a calendar beside the page, so that the page never waits. Gets `{ run, bytes, wish }`, later
 * `{ run, wish }` for the same file; tells `{ run, share }` while it works, then `{ run, result }`
 * or `{ run, wrong }`.
 */
import { library } from "../kit/library.js";
import { countHours, readCalendar } from "./read.js";
import { guesser, isBlind } from "./titles.js";

const READING = 0.5; // of the whole work
const PAUSE = 50; // milliseconds between two words about how far we are

/** @type {ReturnType<typeof readCalendar> | undefined} */
let calendar;
let heard = 0;

/** @param {number} run @param {number} share */
function hear(run, share) {
  if (performance.now() - heard < PAUSE) return;
  heard = performance.now();
  postMessage({ run, share });
}

/** @param {any} message @returns {Promise<object>} */
async function answer({ run, bytes, wish }) {
  const { default: ICAL } = await library("ical.js");
  if (bytes)
    calendar = readCalendar(ICAL, new Uint8Array(bytes), (share) => hear(run, share * READING));
  if (!calendar || calendar.wrong !== undefined) return { wrong: calendar?.wrong ?? "failed" };
  const found = countHours(ICAL, calendar, wish, (share) =>
    hear(run, READING + share * (1 - READING)),
  );
  const guess = guesser(wish.activities, wish.clients, wish.roles);
  const titles = found.titles
    .filter(({ ms }) => ms > 0)
    .map((one) => ({ ...one, ...guess(one.title) }));
  return { result: { ...found, titles, blind: isBlind(titles) } };
}

addEventListener("message", async ({ data }) => {
  try {
    postMessage({ run: data.run, ...(await answer(data)) });
  } catch (error) {
    console.warn(error);
    postMessage({ run: data.run, wrong: "failed" });
  }
});

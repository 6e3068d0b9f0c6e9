/**
 * Reads a calendar beside the page, so that the page never waits. Gets `{ bytes, wish }`, later
 * `{ wish }` for the same file; tells `{ share }` while it works and `{ result }` or `{ wrong }`.
 */
import { library } from "../kit/library.js";
import { countHours, readCalendar } from "./read.js";

const READING = 0.5; // of the whole work
const PAUSE = 50; // milliseconds between two words about how far we are

/** @type {ReturnType<typeof readCalendar> | undefined} */
let calendar;
let told = 0;

/** @param {number} share */
function tell(share) {
  if (performance.now() - told < PAUSE) return;
  told = performance.now();
  postMessage({ share });
}

addEventListener("message", async ({ data: { bytes, wish } }) => {
  try {
    const { default: ICAL } = await library("ical.js");
    if (bytes) calendar = readCalendar(ICAL, new Uint8Array(bytes), (share) => tell(share * READING));
    if (!calendar || calendar.wrong !== undefined) return postMessage({ wrong: calendar?.wrong ?? "failed" });
    const result = countHours(ICAL, calendar, wish, (share) => tell(READING + share * (1 - READING)));
    postMessage({ result });
  } catch (error) {
    console.warn(error);
    postMessage({ wrong: "failed" });
  }
});

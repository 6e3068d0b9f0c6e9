/** Writes what was found in a calendar into the page; every word and every piece is there already. */
import { formatPeriod } from "../kit/days.js";
import { part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { hundredths, inHours } from "./result.js";

/** @typedef {import("./result.js").Result} Result */

const NAMED = 3; // titles of one line
const LENGTH = 60; // letters of one

/** @param {HTMLElement} owner @param {Result} result @param {import("./period.js").Period} period */
export function showResult(owner, result, { from, to }) {
  const { groups, shares, unknown, week, all, known } = result;
  part(owner, "nothing").hidden = all + result.none.ms > 0;
  for (const name of ["some", "next"]) part(owner, name).hidden = !part(owner, "nothing").hidden;
  tell(part(owner, "sum"), {
    days: formatPeriod(from, to),
    all: inHours(hundredths(all)),
    week: inHours(week),
    known,
  });
  let left = 0;
  for (const [share, hours] of Object.entries({ ...shares, unknown })) {
    const width = week ? (100 * hours) / week : 0;
    const piece = owner.querySelector(`rect[data-share="${share}"]`);
    piece?.setAttribute("x", `${left}%`);
    piece?.setAttribute("width", `${width}%`);
    left += width;
    cells(owner, share, [inHours(hours), `${Math.round(width)} %`]);
  }
  for (const [group, hours] of Object.entries(groups)) {
    cells(owner, group, [inHours(hours)]);
    owner.querySelector(`[data-row="${group}"]`)?.toggleAttribute("hidden", !hours);
  }
}

/** @param {HTMLElement} owner @param {string} name of the row @param {string[]} values */
function cells(owner, name, values) {
  owner
    .querySelectorAll(`[data-row="${name}"] td`)
    .forEach((cell, place) => (cell.textContent = values[place] ?? ""));
}

/** Which file the numbers are of, and whether it hides what they are about. @param {HTMLElement} owner @param {string} file @param {{ count: number, blind: boolean }} found */
export function showFile(owner, file, { count, blind }) {
  tell(part(owner, "read"), { file: shortened(file), count });
  part(owner, "blind").hidden = !blind;
}

/**
 * @param {HTMLElement} owner
 * @param {{ left: import("./hours.js").Left, twice: number, unknown: string[] }} found
 * @param {{ times: number, ms: number }} none what the reader took out
 */
export function showLeft(owner, { left, twice, unknown }, none) {
  /** @type {Record<string, { times: number, ms: number, titles?: string[] }>} */
  const counts = {
    ...left,
    none,
    twice: { times: Number(twice > 0), ms: twice },
    zones: { times: unknown.length, ms: 0 },
  };
  let any = false;
  for (const line of /** @type {NodeListOf<HTMLElement>} */ (
    owner.querySelectorAll("[data-left]")
  )) {
    const { times, ms, titles = [] } = counts[line.dataset.left ?? ""] ?? { times: 0, ms: 0 };
    line.hidden = line.dataset.left === "all" ? any : !times;
    any ||= times > 0;
    if (line.dataset.text)
      tell(line, {
        times,
        hours: inHours(hundredths(ms)),
        names: unknown.join(", ").slice(0, 200),
        titles: listed(titles, part(owner, "out").dataset.untitled),
      });
  }
}

/** A few of them in quotes. @param {string[]} titles @param {string} [untitled] */
function listed(titles, untitled = "") {
  const names = titles.slice(0, NAMED).map((one) => (one ? `«${shortened(one)}»` : untitled));
  return names.join(", ") + (titles.length > NAMED ? "…" : "");
}

/** @param {string} text */
const shortened = (text) => (text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text);

/** Who the calendar belongs to: asked only where somebody declined. @param {HTMLElement} owner @param {{ owner: string, people: { address: string, declined: number }[] }} found */
export function showPeople(owner, found) {
  part(owner, "people").hidden = !found.people.some(({ declined }) => declined);
  const options = found.people.map(
    ({ address }) => new Option(address.slice(0, 100), address, false, address === found.owner),
  );
  owner.querySelector("[name=owner]")?.replaceChildren(...options);
}

/** The one line of a group that is to be seen. @param {HTMLElement} owner @param {string} group `wrong`, of data-wrong @param {string} name */
export function only(owner, group, name) {
  for (const line of /** @type {NodeListOf<HTMLElement>} */ (
    owner.querySelectorAll(`[data-${group}]`)
  ))
    line.hidden = line.dataset[group] !== name;
}

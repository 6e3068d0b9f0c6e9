/** Puts half-days onto the page: the overview of ten, and the pieces of the one that is open. */
import { must, part } from "../kit/dom.js";

/** @typedef {import("./rules.js").Piece} Piece */
/** @typedef {HTMLElement & { word(name: string): string }} Log */

/** As a clock would say it. @param {Log} log @param {number} minutes */
export function time(log, minutes) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [
    hours && `${hours}\u00A0${log.word("hours")}`,
    rest && `${rest}\u00A0${log.word("minutes")}`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** @param {Log} log @param {Piece[][]} halves @param {number} open */
export function showOverview(log, halves, open) {
  halves.forEach((pieces, at) => {
    const button = /** @type {HTMLButtonElement} */ (part(log, `half-${at}`));
    const roles = [...new Set(pieces.map(({ role }) => role))];
    const letters = roles.map((role) => letter(role, log.word(`letter-${role}`)));
    button.replaceChildren(...(letters.length ? letters : ["·"]));
    button.title =
      pieces.map((one) => `${log.word(one.role)} ${time(log, one.minutes)}`).join(", ") ||
      log.word("empty");
    button.setAttribute(
      "aria-label",
      `${button.textContent} ${button.dataset.name}: ${button.title}`,
    );
    button.toggleAttribute("data-filled", pieces.length > 0);
    if (at === open) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  });
}

/** A role in a cell: its letter on its colour. @param {string} role @param {string} text */
function letter(role, text) {
  const one = document.createElement("span");
  one.dataset.role = role;
  one.textContent = text;
  return one;
}

/** @param {Log} log @param {Piece[]} pieces @param {number} at */
export function showHalf(log, pieces, at) {
  for (const name of ["half", "name"])
    part(log, name).textContent = part(log, `half-${at}`).dataset.name ?? "";
  part(log, "nothing").hidden = pieces.length > 0;
  /** @type {HTMLButtonElement} */ (part(log, "before")).disabled = at === 0;
  /** @type {HTMLButtonElement} */ (part(log, "after")).disabled = at === 9;
  for (const role of ["manager", "seller", "integrator", "rest"]) {
    part(log, `role-${role}`).toggleAttribute(
      "data-used",
      pieces.some((one) => one.role === role),
    );
  }
  const list = part(log, "pieces");
  const focused = list.contains(document.activeElement) ? where(document.activeElement) : null;
  list.replaceChildren(...pieces.map((one, place) => piece(log, one, place)));
  if (focused) back(log, list, focused);
}

/** @param {Log} log @param {Piece} one @param {number} at */
function piece(log, { role, group, minutes }, at) {
  const { content } = /** @type {HTMLTemplateElement} */ (part(log, "piece"));
  const item = /** @type {HTMLElement} */ (
    must(content.firstElementChild, log, "<li>").cloneNode(true)
  );
  item.dataset.role = role;
  part(item, "letter").textContent = log.word(`letter-${role}`);
  part(item, "role").textContent = log.word(role);
  part(item, "time").textContent = time(log, minutes);
  const select = must(item.querySelector("select"), log, "<select>");
  for (const option of [...select.options])
    if (option.dataset.role && option.dataset.role !== role) option.remove();
  select.value = group;
  select.setAttribute("aria-label", `${select.getAttribute("aria-label")}: ${log.word(role)}`);
  select.name = String(at);
  for (const button of item.querySelectorAll("button")) {
    button.name = String(at);
    button.setAttribute("aria-label", `${button.getAttribute("aria-label")}: ${log.word(role)}`);
  }
  return item;
}

/** What has the focus, by its place and what it does. @param {Element | null} element */
function where(element) {
  return element instanceof HTMLButtonElement || element instanceof HTMLSelectElement
    ? { name: element.name, value: element instanceof HTMLButtonElement ? element.value : "" }
    : null;
}

/** The same in the new list; where its piece is gone, the name of the half-day. @param {Log} log @param {HTMLElement} list @param {{ name: string, value: string }} focused */
function back(log, list, { name, value }) {
  const row = list.children[Number(name)];
  const same = value ? row?.querySelector(`button[value=${value}]`) : row?.querySelector("select");
  /** @type {HTMLElement} */ (
    value === "remove" ? part(log, "half") : (same ?? part(log, "half"))
  ).focus({ preventScroll: true });
}

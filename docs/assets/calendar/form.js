/** What stands in the fields of the calendar's page. */
import { must } from "../kit/dom.js";

const CLIENT = 100; // letters of a name

/** @param {HTMLElement} owner @param {string} name @returns {HTMLInputElement} */
export const fieldOf = (owner, name) =>
  must(
    /** @type {HTMLInputElement | null} */ (
      owner.querySelector(name === "file" ? "[type=file]" : `[name=${name}]`)
    ),
    owner,
    `field ${name}`,
  );

/** Names of clients, one a line. @param {HTMLElement} owner */
export const clientsOf = (owner) =>
  fieldOf(owner, "clients")
    .value.split("\n")
    .map((line) => line.trim().slice(0, CLIENT))
    .filter(Boolean);

/** The first day and the last, as `2026-11-23`. @param {HTMLElement} owner */
export const periodOf = (owner) => ({
  from: fieldOf(owner, "from").value,
  to: fieldOf(owner, "to").value,
});

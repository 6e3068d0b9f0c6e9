/** What the buttons and the fields of the calendar's page do, by their names. */

/** @typedef {import("./import.js").default} Calendar */

/** What a button does, by its value. @type {Record<string, (calendar: Calendar, button: HTMLButtonElement) => unknown>} */
export const actions = {
  stop: (calendar) => calendar.stop(),
  last: (calendar) => calendar.takeLast(),
  more: (calendar, { dataset }) => calendar.more(dataset.list ?? ""),
  clients: (calendar) => [calendar.remember(), calendar.count()],
  save: (calendar) => calendar.save(),
};

/** What a field does when it has changed, by its name. @type {Record<string, (calendar: Calendar) => unknown>} */
export const fields = {
  from: (calendar) => calendar.count(),
  to: (calendar) => calendar.count(),
  owner: (calendar) => calendar.count(),
  keep: (calendar) => calendar.remember(true),
  n: (calendar) => calendar.link(),
  d: (calendar) => calendar.link(),
};

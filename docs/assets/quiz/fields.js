/** The fields of a question: whatever the kind, filled, put in order, walked through alike. */

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Field */

/** @param {HTMLFormElement} form @returns {Field[]} */
export function answering(form) {
  return [
    .../** @type {NodeListOf<Field>} */ (
      form.querySelectorAll("input:not([name=confidence]), select, textarea:not([readonly])")
    ),
  ];
}

/** Whether something is chosen or typed; steps always stand somehow. @param {HTMLFormElement} form */
export function begun(form) {
  return answering(form).some((field) =>
    /radio|checkbox/.test(field.type)
      ? /** @type {HTMLInputElement} */ (field).checked
      : field.type !== "hidden" && field.value.trim() !== "",
  );
}

/** The ids that an answer may hold. @param {HTMLFormElement} form */
export function options(form) {
  return [...form.querySelectorAll("input:not([name=confidence]), option")]
    .map((field) => /** @type {HTMLInputElement} */ (field).value)
    .filter(Boolean);
}

/** @param {HTMLFormElement} form @param {Element[]} rows @param {string[]} given */
export function fill(form, rows, given) {
  for (const field of answering(form)) {
    if (/radio|checkbox/.test(field.type))
      /** @type {HTMLInputElement} */ (field).checked = given.includes(field.value);
    else if ("options" in field)
      field.value = given.find((one) => one.startsWith(`${field.name}:`)) ?? "";
    else if (field.type !== "hidden") field.value = given[0] ?? "";
  }
  const place = (/** @type {Element} */ row) =>
    given.indexOf(row.querySelector("input")?.value ?? "");
  if (form.querySelector("[type=hidden]") && given.length)
    arrange([...rows].sort((a, b) => place(a) - place(b)));
}

/** Put rows in this order, moving none that stands well; a field that is moved has the focus again. @param {Element[]} rows */
export function arrange(rows) {
  const [first] = rows;
  const place = first?.parentElement;
  const now = [...(place?.children ?? [])].filter((one) => rows.includes(one));
  if (now.every((row, i) => row === rows[i])) return;
  const held = /** @type {HTMLElement | null | undefined} */ (place?.querySelector(":focus"));
  rows.reduceRight((next, row) => {
    next.before(row);
    return row;
  });
  held?.focus({ preventScroll: true });
}

/** Where the reader goes on: in the first group or field that has no answer yet. @param {HTMLElement} fields */
export function focusFirst(fields) {
  const groups = [...fields.querySelectorAll("fieldset")];
  const group = groups.find((one) => !one.querySelector(":checked")) ?? fields;
  const all = /** @type {Field[]} */ ([
    ...group.querySelectorAll(
      "input:not([type=hidden]), select, textarea, [data-move], [aria-pressed]",
    ),
  ]).filter((one) => one.checkVisibility());
  (all.find((one) => one.value === "" && !("move" in one.dataset)) ?? all[0])?.focus();
}

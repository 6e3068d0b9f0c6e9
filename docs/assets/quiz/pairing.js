/** Finds pairs by two taps, an item and its counterpart; the lists stay for who has no touch screen. */

/** @param {HTMLElement} fields of the question */
export function assist(fields) {
  if (matchMedia("(pointer: coarse)").matches && !fields.querySelector(".course-question__tap"))
    new Pairing(fields);
}

class Pairing {
  /** Which item waits for its counterpart. @type {HTMLSelectElement | undefined} */
  held;

  /** @param {HTMLElement} fields */
  constructor(fields) {
    this.lists = [...fields.querySelectorAll("select")];
    this.items = this.lists.map((list) => this.item(list));
    const [list] = this.lists;
    this.choices = [...(list?.options ?? [])].slice(1).map((option) => this.choice(option));
    const pool = document.createElement("div");
    pool.className = "course-question__pool";
    pool.append(...this.choices);
    fields.append(pool);
    fields.closest("quiz-question")?.addEventListener("question-state", () => this.hold());
    this.hold();
  }

  /** @param {HTMLSelectElement} list */
  item(list) {
    const text = list.closest("label")?.querySelector(".course-question__text");
    const button = tap(() => {
      this.pair(list, "");
      this.held = list;
      this.draw();
    });
    button.append(...(text?.cloneNode(true).childNodes ?? []), document.createElement("small"));
    list.closest("label")?.before(button);
    return button;
  }

  /** @param {HTMLOptionElement} option of any list: all have the same */
  choice({ label, value }) {
    const id = value.slice(value.indexOf(":") + 1);
    const button = tap(() => {
      if (this.held) this.pair(this.held, `${this.held.name}:${id}`);
      this.hold();
      this.items.find((item) => item.ariaPressed === "true")?.focus({ preventScroll: true });
    });
    button.textContent = label;
    button.value = id;
    return button;
  }

  /** @param {HTMLSelectElement} list @param {string} value */
  pair(list, value) {
    if (list.value === value) return;
    list.value = value;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** The next item is the first that has no counterpart. */
  hold() {
    this.held = this.lists.find((list) => !list.value);
    this.draw();
  }

  draw() {
    for (const [place, list] of this.lists.entries()) {
      const button = /** @type {HTMLButtonElement} */ (this.items[place]);
      const held = list === this.held;
      button.value = list.value;
      button.ariaPressed = String(held);
      const told = list.value || held ? list.selectedOptions[0]?.label : "";
      /** @type {Element} */ (button.lastElementChild).textContent = told ?? "";
    }
    const used = this.lists.map(({ value }) => value.slice(value.indexOf(":") + 1));
    for (const button of this.choices) button.hidden = used.includes(button.value);
  }
}

/** @param {() => void} does */
function tap(does) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "course-question__tap";
  button.addEventListener("click", does);
  return button;
}

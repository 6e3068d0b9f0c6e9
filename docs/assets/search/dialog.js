/** @param {KeyboardEvent} event the keys that open the search: / s f, and Ctrl or ⌘ with K in any layout */
function opens({ key, code, ctrlKey, metaKey, altKey, target }) {
  if (ctrlKey || metaKey) return code === "KeyK" && !altKey;
  return (
    ["/", "s", "f"].includes(key) &&
    !altKey &&
    !(
      /** @type {Element} */ (target).closest?.(
        "input, select, textarea, [contenteditable], dialog",
      )
    )
  );
}

/**
 * `<search-dialog index root styles>`: opens the search by its button, by keys and by `?q=` in the address.
 *
 * Every page loads it; what it opens comes when it is wanted, see panel.js.
 */
export default class SearchDialog extends HTMLElement {
  /** @type {import("./panel.js").Panel | undefined} */
  panel;

  tries = 0;

  connectedCallback() {
    this.find("open").hidden = false;
    this.addEventListener("click", this);
    addEventListener("keydown", this);
    const asked = new URLSearchParams(location.search).get("q");
    if (asked !== null) this.open(asked);
  }

  disconnectedCallback() {
    removeEventListener("keydown", this);
  }

  /** @param {string} name @returns {any} kit/dom.js would be one more request of every page */
  find(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (
      event.type === "keydown"
        ? opens(/** @type {KeyboardEvent} */ (event))
        : this.pressed(event.target)
    ) {
      event.preventDefault();
      this.open();
    }
  }

  /** @param {any} target */
  pressed(target) {
    const button = target.closest("button");
    if (button?.value === "close") this.find("dialog").close();
    return button?.dataset.part === "open" || button?.value === "again";
  }

  /** @param {string} [typed] */
  async open(typed) {
    try {
      // A module that failed to load may be remembered as such: another try, another address.
      this.panel ??= new (
        await import("./panel.js" + (this.tries++ ? `?${this.tries}` : ""))
      ).Panel(this);
      await this.panel?.open(typed);
    } catch {
      this.find("hint").hidden = true;
      this.find("failed").hidden = false;
      if (!this.find("dialog").open) this.find("dialog").showModal();
    }
  }
}

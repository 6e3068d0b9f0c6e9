import { today } from "../kit/clock.js";
import { decoded } from "../kit/decode.js";
import { courseId, part } from "../kit/dom.js";
import { save } from "../kit/save.js";
import { say, tell } from "../kit/words.js";
import { erase } from "../progress/entries.js";
import { merge, parse, tables } from "../progress/rules.js";
import { store } from "../progress/store.js";
import { HUGE, importFile, serialize } from "./file.js";

/** What a button does, by its value. @type {Record<string, (kept: CourseKept) => void>} */
const actions = {
  save: (kept) => kept.save(),
  hand: (kept) => kept.hand(),
  persist: (kept) => kept.persist(),
  ask: (kept) => kept.ask(true),
  no: (kept) => kept.ask(false),
  erase: (kept) => kept.erase(),
};

/** `<course-kept>`: shows what the browser keeps, writes it to a file, all or a trainer's part, reads one, erases all. */
export default class CourseKept extends HTMLElement {
  connectedCallback() {
    for (const type of ["click", "change"]) this.addEventListener(type, this);
    store.addEventListener("change", this);
    part(this, "off").hidden = true;
    part(this, "on").hidden = false;
    this.recover();
    this.show();
    navigator.storage?.persisted?.().then((safe) => (part(this, "persist").hidden = safe));
  }

  disconnectedCallback() {
    store.removeEventListener("change", this);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (target === store) this.show();
    else if (type === "click")
      actions[/** @type {Element} */ (target).closest("button")?.value ?? ""]?.(this);
    else this.load(/** @type {HTMLInputElement} */ (target));
  }

  show() {
    const { attempts, resets, entries } = store.progress;
    const text = JSON.stringify(store.progress, null, 1);
    const first = Math.min(
      ...[attempts, resets, entries].flatMap((one) => Object.values(one)).map(({ at }) => at),
    );
    const rows = {
      questions: store.known.size,
      attempts: Object.keys(attempts).length,
      entries: Object.values(entries).filter(({ value }) => value.length).length,
      first: Number.isFinite(first) ? new Date(first).toLocaleDateString("ru") : "—",
      size: Math.ceil(new Blob([text]).size / 1024).toLocaleString("ru"),
      aside: store.asides().length,
    };
    for (const [name, value] of Object.entries(rows)) {
      const row = this.querySelector(`[data-row=${name}]`);
      row?.toggleAttribute("hidden", name === "aside" && !value);
      const box = row?.querySelector("b");
      if (box) tell(box, { value });
    }
    part(this, "raw").textContent = text;
  }

  /** What another version could not read, this one may. */
  recover() {
    for (const name of store.asides()) {
      const found = parse(store.open().getItem(name));
      if (!found) continue;
      store.add(found);
      if (store.trouble !== "refused") store.open().removeItem(name);
    }
  }

  save(progress = store.progress, name = courseId()) {
    save(
      `${name}-${today()}.json`,
      "application/json",
      serialize(courseId(), progress, new Date()),
    );
    say(this, "saved");
  }

  async hand() {
    try {
      const { redact } = await import("./redact.js");
      const keys = await (await fetch(this.getAttribute("bank") ?? "")).json();
      this.save(redact(store.progress, keys), `${courseId()}-group`);
    } catch {
      say(this, "unreached");
    }
  }

  /** @param {HTMLInputElement} input */
  async load(input) {
    const file = input.files?.[0];
    if (!file) return;
    const found =
      file.size > HUGE
        ? { status: "huge" }
        : importFile(await textOf(file), courseId(), store.progress, {
            merge,
            parse,
            tables,
          });
    input.value = ""; // the same file may be chosen again
    if (found.progress) store.add(found.progress);
    say(this, found.added && store.trouble === "refused" ? "refused" : found.status, found);
  }

  async persist() {
    const safe = await navigator.storage?.persist?.();
    say(this, safe ? "safe" : "unsafe");
  }

  /** @param {boolean} open */
  ask(open) {
    part(this, "sure").hidden = !open;
    /** @type {HTMLElement | null} */ (
      open ? part(this, "sure") : this.querySelector("[value=ask]")
    )?.focus();
  }

  erase() {
    erase();
    this.ask(false);
    say(this, "erased");
  }
}

/** Nothing where it cannot be read. @param {File} file */
const textOf = async (file) => (await file.arrayBuffer().then(decoded, () => "")) ?? "";

import { part } from "../kit/dom.js";
import { tell } from "../kit/words.js";
import { entry, write } from "../progress/entries.js";
import { button, buttonsOf, label, pressOwn } from "./bar.js";
import { drawDashes, fillEnd, markContents, markDone, rowOf, titleFrom, titleOf } from "./place.js";
import { entryOf, placeOf, resumed } from "./rules.js";
import { screensOf, screenWith, show } from "./screens.js";

/** Under this name it is kept that a reader wants pages whole. */
const VIEW = "view";
const FIELDS = "input, textarea, select, summary, [contenteditable], [role=slider]";

/** What a key does outside of fields. @type {Record<string, (frame: StepsFrame) => void>} */
const keys = { ArrowRight: (frame) => frame.go(frame.at + 1), ArrowLeft: (frame) => frame.back() };

/** What a button does, by its value. @type {Record<string, (frame: StepsFrame) => void>} */
const actions = {
  first: (frame) => frame.act(),
  second: (frame) => frame.act(true),
  back: (frame) => frame.back(),
  all: (frame) => frame.choose(),
};

/**
 * `<steps-frame entry parts>`: shows a page one step at a time; whole, where its reader wants so.
 *
 * Each address of the page opens the step that holds it. A part is an entry of the browser's
 * history, a step is none: so Back leaves the page in a few presses.
 */
export default class StepsFrame extends HTMLElement {
  /** @type {import("./screens.js").Screen[]} */
  screens = [];

  /** The number of the screen in view; none where the page is whole. */
  at = -1;

  /** Whether the reader has done something here: who only opens a page leaves no trace. */
  turned = false;

  connectedCallback() {
    this.screens = screensOf(this);
    this.append(part(this, "bar")); // behind the steps, also for the key Tab
    part(this, "head").prepend(titleFrom(document.querySelector("h1")));
    for (const type of ["click", "question-state", "beforematch"])
      this.addEventListener(type, this);
    for (const type of ["popstate", "hashchange", "pagehide"]) addEventListener(type, this);
    for (const type of ["keydown", "visibilitychange"]) document.addEventListener(type, this);
    this.start();
  }

  disconnectedCallback() {
    for (const type of ["popstate", "hashchange", "pagehide"]) removeEventListener(type, this);
    for (const type of ["keydown", "visibilitychange"]) document.removeEventListener(type, this);
  }

  /** @param {any} event */
  handleEvent(event) {
    const { type, target } = event;
    if (type === "click") this.press(event);
    else if (type === "keydown") this.key(event);
    else if (type === "question-state") this.count();
    else if (type === "beforematch") this.open(screenWith(this.screens, target));
    else if (type === "pagehide" || type === "visibilitychange") this.keep();
    else this.arrive();
  }

  start() {
    const whole = new URLSearchParams(location.search).has("all") || entry(VIEW)[0] === "all";
    const again = resumed(this.screens, entry(this.entry)[0] ?? "");
    const link = this.querySelector("[data-start]");
    if (link instanceof HTMLElement && again) {
      link.textContent = link.dataset.again ?? "";
      tell(link, placeOf(this.screens, again));
      link.dataset.screen = String(again);
    }
    markDone(this, this.screens);
    for (const one of this.querySelectorAll("button[value=all]")) one.removeAttribute("hidden");
    if (whole) this.unfold();
    else this.arrive();
  }

  /** Go where the address says; a step that has none is known by the state of the history. */
  arrive() {
    if (this.at < 0 && document.body.dataset.steps === "all") return;
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const named = screenWith(this.screens, target);
    const known = history.state?.screen;
    const same = named >= 0 && this.screens[known]?.part === this.screens[named]?.part;
    const begun = this.at >= 0;
    this.turn(known !== undefined && (same || named < 0) ? known : Math.max(named, 0), begun);
  }

  /** @param {MouseEvent} event */
  press(event) {
    const pressed = /** @type {Element} */ (event.target).closest("button, a");
    this.turned ||= pressed !== null; // a link of the cover turns by the address
    if (pressed instanceof HTMLButtonElement && actions[pressed.value]) {
      actions[pressed.value]?.(this);
    } else if (pressed instanceof HTMLElement && pressed.dataset.screen && this.at >= 0) {
      event.preventDefault();
      this.go(Number(pressed.dataset.screen));
    }
  }

  /** @param {KeyboardEvent} event */
  key({ key, target, altKey, ctrlKey, metaKey, shiftKey }) {
    const writes = target instanceof Element && target.closest(FIELDS);
    if (this.at < 0 || writes || altKey || ctrlKey || metaKey || shiftKey) return;
    keys[key]?.(this);
  }

  /** Do what the button in the bar says. @param {boolean} [other] the second one */
  act(other = false) {
    if (!pressOwn(this.screens[this.at]?.question, other)) this.go(this.at + 1);
  }

  back() {
    if (this.at > 0) this.go(this.at - 1);
  }

  /** @param {number} screen */
  open(screen) {
    if (screen >= 0 && this.at >= 0) this.go(screen);
  }

  /** Turn to a screen and say so in the address. @param {number} screen */
  go(screen) {
    const next = this.screens[screen];
    if (!next) return;
    const leaves = next.part !== this.screens[this.at]?.part || !this.at !== !screen;
    const id = screen ? next.id || next.part : "";
    const address = `${location.pathname}${location.search}${id && `#${id}`}`;
    history[leaves ? "pushState" : "replaceState"]({ screen }, "", address);
    this.turned = true; // by a key, too
    this.turn(screen, true);
  }

  /** Show a screen. @param {number} screen @param {boolean} moved the reader has asked for it */
  turn(screen, moved) {
    this.at = screen;
    const one = this.screens[screen];
    if (!one) return;
    document.body.dataset.steps = screen ? "one" : "cover";
    for (const name of ["head", "bar"]) part(this, name).hidden = !screen;
    if (one.kind === "end") fillEnd(this, this.screens, screen);
    show(this.screens, one);
    this.tellPlace(one);
    this.label();
    if (screen) this.scrollIntoView({ block: "start" });
    if (moved) this.focusOn(one);
  }

  /** @param {import("./screens.js").Screen} one */
  focusOn(one) {
    if (!this.at) scrollTo(0, 0);
    const heading = one.step.querySelector("h2, .admonition-title");
    const first = one.step.hasAttribute("data-later") ? null : heading;
    const focus = /** @type {HTMLElement} */ (first ?? one.question ?? one.step);
    focus.tabIndex = -1;
    focus.focus({ preventScroll: true });
  }

  /** @param {import("./screens.js").Screen} one */
  tellPlace(one) {
    const place = placeOf(this.screens, this.at);
    for (const name of ["place", "count"]) tell(part(this, name), place);
    part(this, "title").textContent = titleOf(this, one.part);
    drawDashes(part(this, "dashes"), this.screens, this.at);
    markContents(this.at ? one.part : "");
  }

  /** A question stands otherwise than before. */
  count() {
    markDone(this, this.screens);
    this.label();
  }

  label() {
    const one = this.screens[this.at];
    if (!one) return;
    const following = this.screens[this.at + 1];
    const { part: number } = placeOf(this.screens, this.at + 1);
    const minutes = rowOf(this, following?.part ?? "")?.dataset.minutes;
    const ends = one.kind === "end" && following ? { part: number, minutes } : undefined;
    const bar = part(this, "bar");
    label(bar, one.question && buttonsOf(one.question), ends);
    button(bar, "first").hidden = !following && !one.question;
  }

  /** The page whole, or in steps again; remembered for every page. */
  choose() {
    const whole = this.at >= 0;
    write({ [VIEW]: whole ? ["all"] : [] });
    if (whole) this.unfold();
    else {
      document.body.dataset.steps = "";
      this.turn(0, true);
    }
    this.nameChoice(whole);
  }

  unfold() {
    this.keep();
    this.at = -1;
    document.body.dataset.steps = "all";
    for (const name of ["head", "bar"]) part(this, name).hidden = true;
    show(this.screens);
    this.nameChoice(true);
  }

  /** @param {boolean} whole */
  nameChoice(whole) {
    const choice = this.querySelector(".course-cover button[value=all]");
    if (!(choice instanceof HTMLElement)) return;
    choice.dataset.all ??= choice.textContent ?? "";
    choice.textContent = (whole ? choice.dataset.steps : choice.dataset.all) ?? "";
  }

  /** Where the reader is, for the next time: a hint, nothing is counted from it. */
  keep() {
    if (!this.turned || this.at <= 0 || document.visibilityState === "visible") return;
    const value = entryOf(this.screens, this.at);
    if (entry(this.entry)[0] !== value[0]) write({ [this.entry]: value });
  }

  get entry() {
    return this.getAttribute("entry") ?? "";
  }
}

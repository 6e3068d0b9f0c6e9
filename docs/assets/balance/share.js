import { must, part } from "../kit/dom.js";
import { save } from "../kit/save.js";
import { filled, say, tell } from "../kit/words.js";
import { ROLES, place } from "./formula.js";
import { hours, shareOf } from "./result.js";

/** @typedef {import("./calculator.js").default} Calculator @typedef {import("./calculator.js").Now} Now */

/** Pixels of the picture for each unit of its drawing. */
const SCALE = 2;
const WIDTH = 580;
/** Milliseconds: the answer comes first. */
const PAUSE = 200;

/** What a button does, by its value. @type {Record<string, (share: BalanceShare) => unknown>} */
const actions = {
  copy: (share) => share.copy(),
  png: (share) => share.png(),
  svg: (share) => share.svg(),
};

/** `<balance-share>`: what the calculator says as a text and as a picture, for the boss. */
export default class BalanceShare extends HTMLElement {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  connectedCallback() {
    this.calculator.addEventListener("judged", this);
    this.addEventListener("click", this);
    this.show();
  }

  disconnectedCallback() {
    this.calculator.removeEventListener("judged", this);
    this.removeEventListener("click", this);
    clearTimeout(this.timer);
  }

  /** @param {Event} event */
  handleEvent({ type, target }) {
    if (type === "judged") this.show();
    else actions[/** @type {Element} */ (target).closest("button")?.value ?? ""]?.(this);
  }

  show() {
    const { now } = this.calculator;
    this.hidden = !now || now.result.verdicts[0] === "no_data";
    clearTimeout(this.timer);
    if (now && !this.hidden) this.timer = setTimeout(() => this.fill(now), PAUSE);
  }

  /** @param {Now} now */
  fill(now) {
    say(this, "");
    const verdict =
      this.calculator.querySelector("[data-verdict]:not([hidden]) h3 span:not([hidden])")
        ?.textContent ?? "";
    const lines = ROLES.map((role) => this.describe(now, role));
    tell(part(this, "card-team"), { total: hours(now.result.total), n: now.n, d: now.d });
    tell(part(this, "card-rest"), { rest: shareOf(now.result, "rest") });
    part(this, "card-verdict").textContent = verdict;
    const link = new URL(this.calculator.hash, location.href).href;
    const framed = [
      filled(part(this, "verdict").dataset.text ?? "", { verdict }),
      filled(part(this, "link").dataset.text ?? "", { link }),
    ];
    const limits = [...this.querySelectorAll("svg text:not([data-part])")].map(
      (one) => one.textContent,
    );
    const [team, rest] = ["card-team", "card-rest"].map((name) => part(this, name).textContent);
    this.text.value = [team, ...lines, rest, framed[0], ...limits, framed[1]].join("\n");
  }

  /** @param {Now} now @param {import("./formula.js").Role} role @returns {string} what is said of it */
  describe({ result }, role) {
    const { target, low, high } = result.targets[role];
    const where = this.calculator.word(`place-${place(result.shares[role], result.targets[role])}`);
    const words = {
      role: this.querySelector(`[data-word=${role}]`)?.textContent,
      share: shareOf(result, role),
      target,
      low,
      high,
      place: where,
    };
    const line = filled(part(this, "role").dataset.text ?? "", words);
    const row = part(this, `card-${role}`);
    const at = (/** @type {number} */ percent) => String((WIDTH * percent) / 100);
    part(row, "words").textContent = line;
    part(row, "corridor").setAttribute("x", at(low));
    part(row, "corridor").setAttribute("width", at(high - low));
    part(row, "aim").setAttribute("x", at(target));
    part(row, "dot").setAttribute("cx", at(result.shares[role]));
    return line;
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.text.value);
      say(this, "copied");
    } catch {
      this.text.select();
      say(this, "selected");
    }
  }

  svg() {
    save("week.svg", "image/svg+xml", this.drawn);
    say(this, "saved");
  }

  async png() {
    try {
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(this.drawn)}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width * SCALE, image.height * SCALE];
      canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
      if (!blob) throw new Error("no picture");
      save("week.png", "image/png", /** @type {Blob} */ (blob));
      say(this, "saved");
    } catch {
      say(this, "failed");
    }
  }

  /** The picture by itself. */
  get drawn() {
    return new XMLSerializer().serializeToString(part(this, "card"));
  }

  get text() {
    return must(this.querySelector("textarea"), this, "<textarea>");
  }

  get calculator() {
    return /** @type {Calculator} */ (
      must(this.parentElement?.querySelector("balance-calculator"), this, "calculator")
    );
  }
}

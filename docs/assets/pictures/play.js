/** `<pictures-play>`: a picture that can be touched: its slider turns the states that were drawn at build. */
import { must, part } from "../kit/dom.js";

export default class PicturesPlay extends HTMLElement {
  connectedCallback() {
    part(this, "play").hidden = false;
    this.addEventListener("input", this);
    this.handleEvent();
  }

  disconnectedCallback() {
    this.removeEventListener("input", this);
  }

  /** Show the state in which the slider stands; a browser may have kept another than the first. */
  handleEvent() {
    const slider = must(this.querySelector("input"), this, "<input>");
    const at = slider.valueAsNumber;
    const said = JSON.parse(part(this, "play").dataset.states ?? "[]")[at];
    slider.setAttribute("aria-valuetext", said);
    must(this.querySelector("output"), this, "<output>").value = said;
    for (const piece of this.querySelectorAll("[data-frames]")) show(piece, at);
  }
}

/** Give a piece of the drawing its attributes and its text of a state. @param {Element} piece @param {number} at */
function show(piece, at) {
  const frames = JSON.parse(piece.getAttribute("data-frames") ?? "{}");
  for (const [name, values] of Object.entries(frames)) {
    if (name === "text") piece.textContent = values[at];
    else piece.setAttribute(name, values[at]);
  }
}

import { must, part } from "../kit/dom.js";
import { fill } from "../pictures/scheme.js";
import { endingOf, moves, nodesOn, restore } from "./rules.js";
import { loadTalk, saveTalk } from "./session.js";

/**
 * `<dialogue-talk talk>`: plays the talk that the page has, one node at a time.
 *
 * Every word and tag on the stage is a copy of the transcript's, see macros/dialogue/. After a
 * reply the focus goes to the new turn, so a screen reader says it once: the log is no live region.
 */
export default class DialogueTalk extends HTMLElement {
  /** Ids of the replies said so far. @type {string[]} */
  path = [];
  /** Endings seen in this tab. @type {string[]} */
  seen = [];
  /** The nodes of the transcript. @type {Map<string, Element>} */
  nodes = new Map();
  /** @type {import("./rules.js").Talk} */
  talk = new Map();

  connectedCallback() {
    const nodes = [...this.querySelectorAll("[data-node]")];
    this.nodes = new Map(nodes.map((node) => [get(node, "data-node"), node]));
    this.talk = new Map([...this.nodes].map(([id, node]) => [id, waysOf(node)]));
    Object.assign(this, restore(this.talk, loadTalk(get(this, "talk"))));
    this.addEventListener("click", this);
    for (const type of ["hashchange", "afterprint"]) addEventListener(type, this);
    for (const name of ["stage", "unfold"]) part(this, name).hidden = false;
    this.unfold(false);
    this.reveal();
    this.show();
  }

  disconnectedCallback() {
    this.removeEventListener("click", this);
    for (const type of ["hashchange", "afterprint"]) removeEventListener(type, this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === "hashchange") this.reveal();
    else if (event.type === "afterprint") this.removeAttribute("printing");
    else this.press(/** @type {MouseEvent} */ (event));
  }

  /** @param {MouseEvent} event */
  press({ target, detail }) {
    const button = /** @type {Element} */ (target).closest("button");
    const { part: name = "", say = "" } = button?.dataset ?? {};
    // The second press of a double one hits whatever has come under the finger since.
    if (detail > 1) return;
    if (say) this.go([...this.path, say]);
    else if (name === "whole") this.unfold(this.hasAttribute("folded"));
    else if (name === "print") this.print();
    else if (moves[name]) this.go(moves[name](this.path));
  }

  /** @param {string[]} path */
  go(path) {
    this.path = path;
    this.show();
    saveTalk(get(this, "talk"), { path, seen: this.seen });
    const turn = must(part(this, "log").lastElementChild, this, "turn");
    /** @type {HTMLElement} */ (turn).focus({ preventScroll: true });
    // No further than needed: all of the turn and its replies, or else the start of the turn.
    for (const one of [part(this, "actions"), turn.querySelector("p")]) {
      one?.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
  }

  show() {
    const ids = nodesOn(this.talk, this.path);
    const ending = endingOf(this.talk, this.path);
    if (ending && !this.seen.includes(ending)) this.seen.push(ending);
    part(this, "log").replaceChildren(
      ...ids.map((id, at) => this.turn(id, ids[at - 1], this.path[at - 1])),
    );
    part(this, "replies").replaceChildren(...this.replies(ids.at(-1) ?? ""));
    for (const one of this.querySelectorAll("[data-ending]")) {
      const seen = this.seen.includes(get(one, "data-ending"));
      part(one, "name").hidden = !seen;
      part(one, "unseen").hidden = seen;
    }
    fill(this, ids, this.seen);
    this.toggleAttribute("begun", this.path.length > 0);
    for (const name of ["endings", "replay", "print"]) part(this, name).hidden = !ending;
    for (const name of ["choices", "again"]) part(this, name).hidden = Boolean(ending);
    part(this, "back").hidden = !this.path.length;
    part(this, "again").hidden ||= !this.path.length;
  }

  /** What was said, what came of it, and the words that follow. @param {string} id @param {string} [from] @param {string} [reply] */
  turn(id, from, reply) {
    const turn = this.copy("turn");
    if (from && reply) turn.append(part(this.reply(from, reply), "exchange").cloneNode(true));
    for (const name of ["speech", "ending"]) {
      const piece = this.node(id).querySelector(`[data-part="${name}"]`);
      if (piece) turn.append(piece.cloneNode(true));
    }
    return turn;
  }

  /** A button for each reply to a node. @param {string} id */
  replies(id) {
    return [...(this.talk.get(id)?.keys() ?? [])].map((reply) => {
      const item = this.copy("reply");
      const button = must(item.querySelector("button"), this, "<button> in its template");
      button.dataset.say = reply;
      button.textContent = part(this.reply(id, reply), "text").textContent;
      return item;
    });
  }

  /** The transcript, where the address names a piece of it. */
  reveal() {
    const named = document.getElementById(location.hash.slice(1));
    if (!named || !part(this, "tree").contains(named)) return;
    this.unfold(true);
    named.scrollIntoView();
  }

  /** On the screen alone: what is `hidden` could not be printed. @param {boolean} open */
  unfold(open) {
    this.toggleAttribute("folded", !open);
    part(this, "whole").setAttribute("aria-expanded", String(open));
  }

  /** The reader's own way alone; the style sheet knows the attribute. */
  print() {
    this.setAttribute("printing", "");
    print();
  }

  /** @param {string} name of a template */
  copy(name) {
    const { content } = /** @type {HTMLTemplateElement} */ (part(this, name));
    return /** @type {HTMLElement} */ (must(content.firstElementChild, this, name).cloneNode(true));
  }

  /** @param {string} id */
  node(id) {
    return must(this.nodes.get(id), this, `node ${id}`);
  }

  /** @param {string} id of a node @param {string} reply */
  reply(id, reply) {
    const all = [...this.node(id).querySelectorAll("[data-reply]")];
    return must(
      all.find((one) => get(one, "data-reply") === reply),
      this,
      `reply ${reply}`,
    );
  }
}

/** Where the replies to a node lead. @param {Element} node @returns {Map<string, string>} */
function waysOf(node) {
  const replies = [...node.querySelectorAll("[data-reply]")];
  return new Map(replies.map((one) => [get(one, "data-reply"), get(one, "data-to")]));
}

/** @param {Element} owner @param {string} name of an attribute that the template always writes */
function get(owner, name) {
  return must(owner.getAttribute(name), owner, name);
}

/** What is told of a file: why it was left out, or that it was not read to its end. */
import { must, part } from "../kit/dom.js";
import { tell } from "../kit/words.js";

/** @param {HTMLElement} box that holds the sentences @param {import("./rules.js").Note} note */
export function noteItem(box, note) {
  const { content } = must(box.querySelector("template"), box, "template");
  const status = note.status === "double" && note.only ? "double-more" : note.status;
  const line = /** @type {Element} */ (
    must(content.querySelector(`[data-say="${status}"]`), box, status).cloneNode(true)
  );
  part(line, "file").textContent = note.file;
  tell(/** @type {HTMLElement} */ (line.lastElementChild), note);
  return line;
}

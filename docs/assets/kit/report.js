/** A mistake of ours, told by a reader: a prefilled issue, or a text to copy where there is none. */
import { meta, must, part } from "./dom.js";
import { filled } from "./words.js";

/** @param {HTMLElement} owner where the text is shown @param {HTMLElement} button holds the words @param {string} about */
export function report(owner, button, about) {
  const page = location.href.split("#")[0];
  const text = filled(button.dataset.text ?? "", { about, page, version: meta("course-version") });
  const issues = meta("course-issues");
  if (issues)
    open(`${issues}?${new URLSearchParams({ title: about, body: text })}`, "_blank", "noopener");
  else offer(owner, text);
}

/** Show the text, selected, and copy it where the browser lets us. @param {HTMLElement} owner @param {string} text */
function offer(owner, text) {
  const place = part(owner, "reported");
  if (!place.firstElementChild) {
    const template = must(owner.querySelector("template"), owner, "<template> of the report");
    place.append(template.content.cloneNode(true));
  }
  const area = must(place.querySelector("textarea"), owner, "<textarea>");
  area.value = text;
  area.select();
  navigator.clipboard?.writeText(text).catch(() => {}); // it is selected: it can be copied by hand
}

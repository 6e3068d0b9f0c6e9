/** A mistake of ours, told by a reader: a prefilled issue, or a text to copy where there is none. */
import { must, part } from "../kit/dom.js";

/** @param {HTMLElement} owner the question; its button holds the words @param {string} question */
export function report(owner, question) {
  const text = fill(part(owner, "report").dataset.text ?? "", {
    question,
    page: location.href.split("#")[0] ?? "",
    version: meta("course-version"),
  });
  const issues = meta("course-issues");
  if (issues) open(`${issues}?${new URLSearchParams({ title: question, body: text })}`, "_blank", "noopener");
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

/** @param {string} words @param {Record<string, string>} facts */
function fill(words, facts) {
  return words.replace(/\{(\w+)\}/g, (all, name) => facts[name] ?? all);
}

/** @param {string} name */
function meta(name) {
  return document.querySelector(`meta[name=${name}]`)?.getAttribute("content") ?? "";
}

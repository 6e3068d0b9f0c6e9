/** Writes the result of a final check into the page. */
import { must, part } from "../kit/dom.js";
import { tell } from "../kit/words.js";

/** @typedef {import("../course/outline.js").Lesson} Lesson */
/** @typedef {ReturnType<typeof import("./rules.js").result> & { date: string }} Result */

/**
 * @param {HTMLElement} check
 * @param {Result} now
 * @param {Result | null} first where it was another sitting
 * @param {Lesson[]} lessons
 * @param {URL} root
 */
export function showResult(check, now, first, lessons, root) {
  part(check, "begin").hidden = true;
  part(check, "over").hidden = false;
  tell(part(check, "score"), now);
  part(check, "first").hidden = !first;
  if (first) tell(part(check, "first"), first);
  for (const [role, score] of Object.entries(now.roles)) {
    const row = must(check.querySelector(`[data-role=${role}]`), check, role);
    row.toggleAttribute("hidden", !score.all);
    tell(must(row.querySelector("td"), row, "cell"), score);
  }
  const sentences = new Map(
    lessons
      .flatMap(({ objectives }) => objectives)
      .map(({ id, text }) => [id, text.replace(/[;.]$/, "")]),
  );
  list(
    part(check, "strong"),
    now.objectives
      .filter(({ back }) => !back.length)
      .map(({ objective }) => [sentences.get(objective) ?? ""]),
  );
  const back = now.objectives.filter((one) => one.back.length);
  list(
    part(check, "back"),
    back.map((one) => [
      `${sentences.get(one.objective)}: `,
      ...one.back.flatMap((place) => [section(place, lessons, root), " "]),
    ]),
  );
}

/** Links to these cases. @param {number[]} cases @returns {(Node | string)[]} */
export function links(cases) {
  return cases.flatMap((n) => {
    const one = link(`#final-${n + 1}`, String(n + 1));
    one.dataset.case = String(n);
    return [one, " "];
  });
}

/** @param {HTMLElement} box @param {(string | Node)[][]} lines */
function list(box, lines) {
  box.hidden = !lines.length;
  const items = lines.map((line) => {
    const item = document.createElement("li");
    item.append(...line);
    return item;
  });
  box.querySelector("ul")?.replaceChildren(...items);
}

/** @param {string} place `leader#kto` @param {Lesson[]} lessons @param {URL} root */
function section(place, lessons, root) {
  const [slug, id = ""] = place.split("#");
  const lesson = lessons.find((one) => one.slug === slug);
  const { title = lesson?.short ?? "" } = lesson?.sections.find((one) => one.id === id) ?? {};
  return link(new URL(`${lesson?.url ?? ""}#${id}`, root).href, `«${title}»`);
}

/** @param {string} href @param {string} label */
function link(href, label) {
  const anchor = document.createElement("a");
  anchor.href = href;
  anchor.textContent = label;
  return anchor;
}

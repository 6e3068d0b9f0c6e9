/** Fills the tables of a group, in slices so short that the page never stutters. */
import { LEAST } from "./items.js";
import { low, orders, percent } from "./order.js";

/** @typedef {import("./rules.js").Summary} Summary @typedef {import("./rules.js").Share} Share @typedef {(name: string, values?: Record<string, any>) => string} Words */

const SLICE = 4; // milliseconds: styling and layout take several times as much, and 50 would be felt
const ROWS = 25; // of one box: what is out of sight the browser neither styles nor lays out
const FIRST = 15; // questions that are shown at once

/**
 * Rows in boxes of so many, each with the head of the first.
 *
 * @template T
 * @param {HTMLElement} part
 * @param {T[]} items
 * @param {(item: T, n: number) => HTMLElement} make a row
 * @param {() => boolean} wanted whether nothing newer is being drawn
 */
async function grow(part, items, make, wanted) {
  const head = /** @type {HTMLElement} */ (part.firstElementChild);
  for (const old of part.querySelectorAll(":scope > :not(:first-child), tbody:not([data-part])")) {
    old.remove();
    await pause();
  }
  for (let at = 0; at < items.length && wanted(); ) {
    const end = performance.now() + SLICE;
    const body = bodyFor(part, head, at, Math.min(at + ROWS, items.length));
    do body.append(make(/** @type {T} */ (items[at]), at++));
    while (at < items.length && at % ROWS && performance.now() < end);
    await pause();
  }
}

/** The body of the box that a row belongs to; a new box where it begins one. @param {HTMLElement} part @param {HTMLElement} head @param {number} at @param {number} to */
function bodyFor(part, head, at, to) {
  const last = /** @type {HTMLElement} */ (at ? part.lastElementChild : head);
  if (at % ROWS) return /** @type {HTMLElement} */ (last.querySelector("tbody:not([data-part])"));
  const body = create("tbody");
  const box = /** @type {HTMLElement} */ (at ? head.cloneNode() : head);
  if (at) {
    const table = /** @type {HTMLElement} */ (head.querySelector("table")?.cloneNode());
    table.append(/** @type {Node} */ (head.querySelector("thead")?.cloneNode(true)));
    box.append(table);
    box.setAttribute("aria-label", `${head.getAttribute("aria-label")}: ${at + 1}–${to}`);
    part.append(box);
  }
  box.querySelector("table")?.append(body);
  return body;
}

const pause = () => new Promise((done) => setTimeout(done));

/**
 * @param {(name: string) => HTMLElement} at a table by its name
 * @param {Summary} summary
 * @param {string[]} names of the people as they are shown
 * @param {Words} words
 * @param {() => boolean} wanted
 */
export async function drawPeople(at, summary, names, words, wanted) {
  const { people, sections } = summary;
  sums(at("lessons"), summary, words);
  goals(at("goals"), summary, words);
  await grow(
    at("lessons"),
    people,
    (one, n) =>
      create(
        "tr",
        heading(names[n]),
        ...sections.map((all, lesson) =>
          place(one.done[lesson] ?? 0, all, one.tasks[lesson], words),
        ),
        ...scores(one, words),
      ),
    wanted,
  );
  await grow(
    at("people"),
    people,
    (one, n) =>
      create("tr", heading(names[n]), ...one.objectives.map((share) => shareCell(share, words))),
    wanted,
  );
}

/** @param {number} done @param {number} all @param {boolean | undefined} task @param {Words} words */
function place(done, all, task, words) {
  const text = done ? words("of", { done, all }) : "—";
  return create(
    "td",
    done === all && all ? create("b", text) : text,
    ...(task ? [create("small", words("task"))] : []),
  );
}

/** @param {import("./rules.js").Person} person @param {Words} words */
function scores({ right, sure, final }, words) {
  const score = final
    ? [
        words("of", { done: final.right, all: final.all }),
        create("small", new Date(final.at).toLocaleDateString("ru")),
      ]
    : ["—"];
  return [shareCell(right, words), create("td", wrong(sure, words)), create("td", ...score)];
}

/** @param {Share} share @param {Words} words */
const wrong = ([count, all], words) => (all ? words("wrong", { count, all }) : "—");

/** What few got right is in bold as well as in colour. @param {Share} share @param {Words} words */
function shareCell(share, words) {
  const [right, all] = share;
  if (!all) return create("td", "—");
  const cell = create(
    "td",
    create(low(share) ? "b" : "span", percent(share)),
    create("small", words("of", { done: right, all })),
  );
  cell.classList.toggle("course-group__low", low(share));
  return cell;
}

/** @param {HTMLElement} table @param {Summary} summary @param {Words} words */
function sums(table, { people, finished, tasks }, words) {
  const sum = (/** @type {"right" | "sure"} */ name) =>
    /** @type {Share} */ (
      [0, 1].map((n) => people.reduce((all, one) => all + (one[name][n] ?? 0), 0))
    );
  const cells = finished.map((done, n) =>
    create(
      "td",
      words("finished", { done, all: people.length }),
      create("small", words("tasks", { count: tasks[n] })),
    ),
  );
  const handed = people.filter(({ final }) => final).length;
  const last = create("td", words("handed", { done: handed, all: people.length }));
  const row = table.querySelector("[data-part=sum] tr");
  row?.replaceChildren(
    /** @type {Node} */ (row.firstElementChild),
    ...cells,
    shareCell(sum("right"), words),
    create("td", wrong(sum("sure"), words)),
    last,
  );
}

/** @param {HTMLElement} table @param {Summary} summary @param {Words} words */
function goals(table, { objectives }, words) {
  table.querySelectorAll("tbody tr").forEach((row, n) => {
    const [right, all, people] = objectives[n] ?? [0, 0, 0];
    row.lastElementChild?.replaceChildren(all ? words("behind", { right, all, people }) : "—");
    row.children[2]?.replaceChildren(
      low([right, all]) ? create("b", percent([right, all])) : percent([right, all]),
    );
    row.children[2]?.classList.toggle("course-group__low", low([right, all]));
  });
}

/**
 * @param {HTMLElement} table
 * @param {Summary} summary
 * @param {string} order
 * @param {boolean} whole every question, not the first alone
 * @param {URL} root
 * @param {Words} words
 * @param {() => boolean} wanted
 */
export async function drawQuestions(table, { questions }, order, whole, root, words, wanted) {
  const sorted = [...questions].sort(orders[order]);
  await grow(
    table,
    whole ? sorted : sorted.slice(0, FIRST),
    (one) => questionRow(one, root, words),
    wanted,
  );
}

/** @param {Summary} summary */
export const more = ({ questions }) => questions.length > FIRST;

/** @param {Summary} summary */
export const many = ({ people }) => people.length > ROWS;

/** @param {import("./rules.js").Question} question @param {URL} root @param {Words} words */
function questionRow({ ask, lesson, place: where, right, sure, missed, item }, root, words) {
  const link = document.createElement("a");
  link.href = new URL(where, root).href;
  link.textContent = ask;
  const whole = right[1] >= LEAST; // so many that a share says something
  const items = missed.map(({ text, count, belief, right: is }) =>
    create(
      "li",
      words("taken", { text, count }),
      ...(whole
        ? [
            create(
              "small",
              words(is ? "share-right" : "share", { count: percent([count, right[1]]) }),
            ),
          ]
        : []),
      ...(belief ? [create("small", words("belief", { text: belief }))] : []),
    ),
  );
  return create(
    "tr",
    heading(link),
    create("td", lesson ? String(lesson) : "—"),
    shareCell(right, words),
    create("td", wrong(sure, words)),
    create("td", ...(items.length ? [create("ul", ...items)] : [words("none")])),
    itemCell(item, words),
  );
}

/** What the answers tell of the question itself. @param {import("./items.js").Item} item @param {Words} words */
function itemCell({ between, before, after, r, signs, doubts }, words) {
  const whole = (/** @type {number} */ share) => Math.round(100 * share);
  const lines = [
    between && words("between", { done: whole(between.least), all: whole(between.most) }),
    after[1] && words("became", { done: before[0], right: after[0], all: after[1] }),
    r !== null && words("r", { count: r.toFixed(2).replace(".", ",").replace("-", "−") }),
    ...signs.map((one) => words(`sign-${one}`)),
    ...Object.entries(doubts).map(([name, count]) => count && words(`doubt-${name}`, { count })),
  ].filter(Boolean);
  const items = lines.map((line) => create("li", String(line)));
  return create("td", ...(items.length ? [create("ul", ...items)] : [words("none")]));
}

/** @param {string | Node} [text] */
function heading(text = "") {
  const cell = document.createElement("th");
  cell.scope = "row";
  cell.append(text);
  return cell;
}

/** @param {string} name @param {(string | Node)[]} content as text, whatever it holds */
function create(name, ...content) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

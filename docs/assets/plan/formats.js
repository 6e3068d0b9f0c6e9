/**
 * The plan outside of its page: as a text in Markdown, as days of a calendar, and how small it
 * must be printed. Knows no page and no storage.
 *
 * @typedef {import("./rules.js").Step} Step @typedef {import("./rules.js").Phase} Phase
 * @typedef {(name: "title" | "start" | "days" | "by" | "when" | "proved" | "not", values?: Record<string, any>) => string} Words of the page
 */
import { formatDate, formatPeriod } from "../kit/days.js";
import { plainText } from "../kit/letters.js";
import { daysOf } from "./rules.js";

const LONG = 120; // letters of a title that a calendar still shows

/**
 * @param {Step[]} steps that stand in the plan
 * @param {Phase[]} phases
 * @param {{ start: string, not: string }} written
 * @param {Words} words
 */
export function markdown(steps, phases, { start, not }, words) {
  const parts = phases.map((phase) => {
    const [from, to] = start ? daysOf(phase, start) : ["", ""];
    const days = `${words("days", phase)}${start ? `, ${formatPeriod(from, to)}` : ""}`;
    return [
      `## ${phase.name}: ${days}`,
      "",
      ...steps.filter((one) => one.phase === phase.id).flatMap((one) => lines(one, words)),
      "",
    ];
  });
  const first = start ? [`${words("start")} ${formatDate(start)}`, ""] : [];
  const refused = not ? [`**${words("not")}**`, "", plain(not, ""), ""] : [];
  return [`# ${words("title")}`, "", ...first, ...parts.flat(), ...refused].join("\n");
}

/** @param {Step} step @param {Words} words */
function lines({ text, day, done, proof, criteria }, words) {
  const by = day ? ` — ${words("by", { day: formatDate(day) })}` : "";
  const when = criteria.map((one) => plain(one, "    ")).join("; ");
  return [
    `- [${done ? "x" : " "}] ${plain(text, "  ")}${by}`,
    ...(when ? [`  - ${words("when")} ${when}`] : []),
    ...(proof ? [`  - ${words("proved")} ${plain(proof, "    ")}`] : []),
  ];
}

/** A text that means nothing in Markdown but itself. @param {string} text @param {string} indent of its further lines */
function plain(text, indent) {
  const escaped = plainText(text)
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .split(/\s*\n\s*/);
  return escaped
    .map((line) => line.replace(/^([-+#=])/, "\\$1").replace(/^(\d+)([.)])/, "$1\\$2"))
    .join(`  \n${indent}`);
}

/** A day of the calendar for each step that has one. @param {Step[]} steps that stand in the plan @param {string} course names whose they are @param {Words} words */
export function events(steps, course, words) {
  return steps
    .filter(({ day }) => day)
    .map(({ id, day, text, done, proof, criteria }) => {
      const line = text.replace(/\s+/g, " ");
      const title = line.length > LONG ? `${line.slice(0, LONG)}…` : line;
      const parts = [
        title === line ? "" : text,
        criteria.length ? `${words("when")} ${criteria.join("; ")}` : "",
        proof && `${words("proved")} ${proof}`,
      ];
      return {
        id: `plan-${id}@${course}`,
        day,
        title: `${done ? "✓ " : ""}${title}`,
        text: parts.filter(Boolean).join("\n"),
      };
    });
}

/** How much a sheet holds: letters of a line and ems of the page, each times the points of the type; ems of what stands around the steps. */
const SHEET = { letters: 960, ems: 760, around: 13 };

const LONG_DAY = "2026-09-30"; // in words few take more letters

/** @type {[size: string, points: number, criteria: boolean][]} */
const SIZES = [
  ["", 9.5, true],
  ["small", 8, true],
  ["tiny", 7, true],
  ["bare", 7, false],
];

/**
 * How small the sheet must be to stay one page: the first size that fits, at last without what the
 * lessons say of the steps. An estimate, with the ems of plan.css; a plan longer than that goes on.
 *
 * @param {Step[]} steps that stand in the plan
 * @param {Words} words
 */
export function size(steps, words) {
  const by = words("by", { day: formatDate(LONG_DAY) });
  const fits = (/** @type {number} */ points, /** @type {boolean} */ whole) => {
    const rows = (/** @type {string} */ text, most = SHEET.letters / points) =>
      text && text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length || 1) / most), 0);
    const small = (/** @type {string} */ text) =>
      Number(rows(text, SHEET.letters / points / 0.85)) * 0.85;
    const ems = steps.map(
      ({ text, proof, criteria }) =>
        0.5 +
        1.25 *
          (Number(rows(`${text} ${by}`)) +
            small(whole ? criteria.join("; ") : "") +
            Number(rows(proof))),
    );
    return ems.reduce((sum, one) => sum + one, SHEET.around) <= SHEET.ems / points;
  };
  return SIZES.find(([, points, whole]) => fits(points, whole))?.[0] ?? "bare";
}

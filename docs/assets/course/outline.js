/**
 * The outline of the course, `course.json`: its lessons with all that other pages say of them.
 *
 * @typedef {object} Lesson
 * @property {string} slug
 * @property {string} short title
 * @property {string} url from the root of the site
 * @property {string} role
 * @property {[number, number]} minutes
 * @property {{ id: string, text: string }[]} objectives
 * @property {{ id: string, title: string, questions: string[] }[]} sections that ask something
 * @property {Record<string, string>} headings of all sections, by their ids
 */

/** @param {Element} owner with the address in its attribute `course` @returns {Promise<Lesson[]>} rejects where it cannot be had */
export async function fetchLessons(owner) {
  return (await (await fetch(owner.getAttribute("course") ?? "")).json()).lessons;
}

/** The root of the site, that the addresses of lessons are relative to. @param {Element} owner with the way there in its attribute `root` */
export const rootOf = (owner) => new URL(owner.getAttribute("root") ?? "", document.baseURI);

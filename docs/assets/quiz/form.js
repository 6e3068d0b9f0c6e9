/** The form of a question from another page, fetched as the build left it there. */

/**
 * @param {string} question
 * @param {string} page from the root of the site, for the links of the question are relative to it
 * @param {URL} root
 * @returns {Promise<HTMLElement>} its `<quiz-question>`; rejects where it cannot be had
 */
export async function formOf(question, page, root) {
  const answer = await fetch(new URL(`questions/${question}.txt`, root));
  if (!answer.ok) throw new Error(`no form of ${question}`);
  const element = new DOMParser()
    .parseFromString(await answer.text(), "text/html")
    .querySelector("quiz-question");
  const form = /** @type {HTMLElement} */ (
    document.importNode(/** @type {Element} */ (element), true)
  );
  const home = new URL(page, root);
  for (const link of form.querySelectorAll("a[href]"))
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", home).href);
  return form;
}

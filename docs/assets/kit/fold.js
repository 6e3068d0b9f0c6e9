/** Opens the fold whose heading the address names: it may be a link of long ago. */

export function openAddressed() {
  const fold = document.getElementById(decoded(location.hash.slice(1)))?.closest("details");
  if (fold) fold.open = true;
}

/** What a stranger wrote into an address may be nothing that can be decoded. @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

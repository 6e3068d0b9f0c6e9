/**
 * Whether this browser forgets a site that was not visited for seven days: WebKit does, in Safari
 * and in every browser of an iPhone; a course on the home screen has a count of its own.
 * Knows no page and no storage.
 *
 * @param {{ userAgent: string, standalone?: boolean }} browser `navigator`
 */
export function forgets({ userAgent, standalone = false }) {
  // The others say AppleWebKit as well, and then their own name.
  return (
    !standalone && userAgent.includes("AppleWebKit/") && !/Chrom(e|ium)\/|Android/.test(userAgent)
  );
}

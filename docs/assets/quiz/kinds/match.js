/** Find each item's counterpart: a sort in which every pair has a bin of its own. Knows no page and no storage. */
export { fits, grade, kept, read } from "./sort.js";

/** The taps. */
export const more = () => import("../pairing.js");

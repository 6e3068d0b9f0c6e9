/** Find each item's counterpart: a sort in which every pair has a bin of its own. */
export { fits, grade, kept, read } from "./sort.js";

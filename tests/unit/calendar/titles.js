// Sorts titles with the code of the page; called by test_titles.py with its words and its titles.
import { readFileSync } from "node:fs";

import { guesser } from "../../../docs/assets/calendar/titles.js";

const { activities, clients, groups, titles } = JSON.parse(readFileSync(0, "utf8"));
const guess = guesser(activities, clients, groups);
console.log(JSON.stringify(titles.map((/** @type {string} */ title) => guess(title))));

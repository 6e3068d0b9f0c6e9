/** Expands rules of a calendar: JSON lines of `{ rule, start, from, to }` in, of walls in milliseconds out. */
import { createInterface } from "node:readline";

import { wallsOf } from "../../docs/assets/calendar/expand.js";
import { ruleOf } from "../../docs/assets/calendar/rule.js";

const endless = { step: () => {} };

for await (const line of createInterface({ input: process.stdin })) {
  const { rule, start, from, to } = JSON.parse(line);
  const read = ruleOf(rule);
  const walls = read ? [...wallsOf(read, start, { from, to }, endless)] : [];
  console.log(JSON.stringify(walls.filter((wall) => wall >= from && wall <= to)));
}

/** A reader types numbers in any sensible way, or pastes them; what makes no sense is named. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { readNumber, readUnits, shown } from "../../../docs/assets/funnel/fields.js";

const MONEY = {
  least: 100,
  most: 1e13,
  digits: 2,
  units: readUnits("₽ руб р тыс=1000 млн=1000000"),
};
const RATE = { least: 1, most: 10_000, digits: 2, units: readUnits("%") };
const SELLERS = { least: 100, most: 100_000, digits: 0, units: {} };

const CASES = [
  {
    of: MONEY,
    cases: {
      "": "empty",
      "  ": "empty",
      "\u200b\u00ad\ufeff": "empty",
      6000000: 600_000_000,
      "6 000 000": 600_000_000,
      "6\u00a0000\u202f000": 600_000_000,
      "\u200e125\u200b000\u2060": 12_500_000,
      "125 000 ₽": 12_500_000,
      "125 000 руб.": 12_500_000,
      "1,2 млн": 120_000_000,
      "1.25 МЛН ₽": 125_000_000,
      "0,0000001 млн": "least",
      "500 тыс. р.": 50_000_000,
      "1,2345678 млн": 123_456_780,
      "1,23456789 млн": 123_456_789,
      "1,234567891 млн": "decimals",
      "1990,50": 199_050,
      "1990,505": "decimals",
      "125.000": "decimals",
      "1.000.000": "text",
      "1,000,000": "text",
      сто: "text",
      "1e6": "text",
      "0x10": "text",
      "12 %": "text",
      "5 млрд": "text",
      Infinity: "text",
      ",": "text",
      "₽": "text",
      "=1+1": "text",
      "<b>1</b>": "text",
      "-5": "negative",
      "−5": "negative",
      "–5": "negative",
      0: "least",
      "0,99": "least",
      1: 100,
      "100 000 000 000": 1e13,
      "100 000 000 001": "most",
      ["9".repeat(400)]: "most",
      "0000000000000007": 700,
      "１２５": 12_500,
    },
  },
  {
    of: RATE,
    cases: {
      "12 %": 1200,
      "12%": 1200,
      "62,5": 6250,
      "62.5 %": 6250,
      0: "least",
      "0 %": "least",
      "0,01": 1,
      100: 10_000,
      "100,01": "most",
      "100.0": 10_000,
      "-1": "negative",
      "33,333": "decimals",
      "40-45": "text",
      "½": "text",
    },
  },
  {
    of: SELLERS,
    cases: {
      6: 600,
      0: "least",
      1000: 100_000,
      1001: "most",
      "2,5": "decimals",
      "6,": 600,
      шесть: "text",
    },
  },
];

for (const { of, cases } of CASES) {
  for (const [typed, wanted] of Object.entries(cases)) {
    test(`${JSON.stringify(typed).slice(0, 30)} is ${wanted}, up to ${of.most}`, () => {
      const found = readNumber(typed, of);
      assert.deepEqual(found, typeof wanted === "string" ? { wrong: wanted } : { value: wanted });
    });
  }
}

test("a number is shown as Russians write it, and what is shown can be read", () => {
  assert.equal(shown(600_000_000).replaceAll("\u00a0", " "), "6 000 000");
  assert.equal(shown(6250), "62,5");
  for (const value of [100, 6250, 199_050, 600_000_000, 1e13])
    assert.deepEqual(readNumber(shown(value), MONEY), { value });
});

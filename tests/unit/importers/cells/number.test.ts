import { expect, test } from "vitest";
import { numberIn } from "../../../../importers/cells/number.ts";

test.each([
  ["1,234", 1234, false],
  ["1,234,567.8", 1234567.8, false],
  ["12 345", 12345, false],
  ["12\u00a0345", 12345, false],
  ["£9.50", 9.5, false],
  ["-3", -3, false],
  ["\u22123", -3, false],
  [".5", 0.5, false],
  ["1.2e3", 1200, false],
  ["12%", 12, true],
  ["12.5 %", 12.5, true],
  ["0", 0, false],
  ["-0", 0, false],
])("reads %s as %d", (text, value, isPercent) => {
  expect(numberIn(text)).toEqual({ value, isPercent });
});

test.each([
  "",
  "-",
  ".",
  "2,5",
  "1,23",
  "1,2345",
  "12 34",
  "1.2.3",
  "12a",
  "£",
  "%",
  "1e999",
  "NaN",
  "Infinity",
  "0x10",
  "(5)",
])("reads no number from %j", (text) => {
  expect(numberIn(text)).toBeNull();
});

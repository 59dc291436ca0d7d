import { expect, test } from "vitest";
import { linesIn } from "../../../../exporters/table/linesIn.ts";

test("a text breaks between words where the next one has no room, at its own line breaks, and within a word that is longer than a line", () => {
  expect(linesIn("", 10)).toBe(1);
  expect(linesIn("short", 10)).toBe(1);
  expect(linesIn("one two three four", 10)).toBe(2);
  expect(linesIn("one\ntwo\n\nthree", 10)).toBe(4);
  expect(linesIn("x".repeat(25), 10)).toBe(3);
  expect(linesIn(`${"x".repeat(25)} and a word`, 10)).toBe(4);
});

import { expect, test } from "vitest";
import { fileName } from "../../../web/share/fileName.ts";
import { wrapped } from "../../../web/share/wrapped.ts";

const widthOf = (line: string) => line.length;

test("a file is named by what it holds, in letters that every system takes", () => {
  expect(fileName(["Greater Manchester (demo)", "general skills", null, "King’s Lynn – Ynys Môn"], "png")).toBe(
    "greater-manchester-demo-general-skills-kings-lynn-ynys-mon.png",
  );
  expect(fileName(["x".repeat(99), "and more"], "svg")).toBe(`${"x".repeat(99)}.svg`);
  expect(fileName(["数"], "png")).toBe("skills-gap-atlas.png");
});

test("lines are filled up to their width, and only a word that is wider than a line is cut", () => {
  expect(wrapped("Need is  modelled from a survey", 10, widthOf)).toEqual(["Need is", "modelled", "from a", "survey"]);
  expect(wrapped("exactly ten", 11, widthOf)).toEqual(["exactly ten"]);
  expect(wrapped("at http://127.0.0.1:4180 now", 8, widthOf)).toEqual(["at", "http://1", "27.0.0.1", ":4180", "now"]);
  expect(wrapped("abc", 0, widthOf)).toEqual(["a", "b", "c"]);
  expect(wrapped("  ", 8, widthOf)).toEqual([]);
});

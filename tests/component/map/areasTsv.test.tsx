import { expect, test } from "vitest";
import { areasTsv } from "../../../web/areas/areasTsv.ts";
import { nameKey } from "../../../web/areas/nameKey.ts";
import { tableColumns } from "../../../web/areas/tableColumns.ts";
import { noneSure, sureAreas } from "../../../web/views/sureAreas.ts";
import { answerOf, drawnArea, gapOf, howSureOf } from "./builders.ts";

/** A cell of the only row, by its heading. */
function cells(changes: Partial<Parameters<typeof gapOf>[0]>, sure = noneSure): Record<string, string> {
  const answer = answerOf([gapOf({ code: "E05000001", ...changes })]);
  const text = areasTsv(answer.gaps, tableColumns(answer, sure), sure);
  const [headings = [], row = []] = text.split("\r\n").map((line) => line.split("\t"));
  return Object.fromEntries(headings.map((heading, place) => [heading, row[place] ?? "missing"]));
}

test("a name that a spreadsheet would work out, or that would break the line, is made harmless", () => {
  expect(cells({ name: "=SUM(A1)" })["Area"]).toBe("'=SUM(A1)");
  expect(cells({ name: "Upper\tWharf\nNorth" })["Area"]).toBe("Upper Wharf North");
});

test("a negative rank mismatch stays a number", () => {
  expect(cells({ rankMismatch: -12.4 })["Rank mismatch (rank points)"]).toBe("-12.4");
});

test("fifty years stand for more than fifty, and are not copied as a number", () => {
  expect(cells({ yearsToReachEveryone: 50 })["Years to reach everyone"]).toBe("over 50");
});

test("a score does not apply where nobody is in need, and is not known where the need is not", () => {
  const noScore = { gapScore: null, fairShareIndex: null } as const;
  expect(cells({ ...noScore, needPerYear: 0 })["Gap score (of 100)"]).toBe("[z]");
  expect(cells({ ...noScore, needPerYear: null })["Gap score (of 100)"]).toBe("[x]");
});

test("a figure that is there and provisional stays a number, and its marker is said at the end", () => {
  const row = cells({ needMarker: "p" });
  expect(row["To reach a year (in 10 years)"]).toBe("100");
  expect(row["Remarks"]).toBe("need is marked [p] provisional");
});

test("ranges of the draws have columns of their own, and the class they leave open is a remark", () => {
  const classes = { gap: 0.6, "gap and spare": 0, balanced: 0.4, "over-provided": 0, unknown: 0 };
  const row = cells({}, sureAreas(howSureOf([drawnArea("E05000001", { certainClass: null, classes })])));
  expect(row["Gap score (of 100): least of nine draws in ten"]).toBe("19.6");
  expect(row["Rank: most of nine draws in ten"]).toBe("7");
  expect(row["Rank: tied with so many areas"]).toBe("4");
  expect(row["Remarks"]).toBe("not certain: gap in 60%, balanced in 40% of draws");
});

test("names are put in the order of a dictionary: without case, numbers by size, accents like their letters", () => {
  const names = ["Ward 10", "ardwick", "Ward 9", "Ynys Môn", "Ynys Mona", "Élan", "Eland", "Bowdon"];
  const collator = new Intl.Collator("en-GB", { numeric: true });
  expect(names.toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))).toEqual(names.toSorted(collator.compare));
});

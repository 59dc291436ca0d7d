import { expect, test } from "vitest";
import { pointIn } from "../../../../importers/cells/point.ts";
import { openIssueBook } from "../../../../importers/table/issueBook.ts";

function cell(column: string, text: string) {
  return { row: 2, column, text, raw: text };
}

function point(lon: string, lat: string) {
  const book = openIssueBook();
  const read = pointIn(cell("lon", lon), cell("lat", lat), book.report);
  return [read, book.take().map((issue) => `${issue.severity}: ${issue.type}`)];
}

test("reads a point in Manchester", () => {
  expect(point("-2.2374", "53.4794")).toEqual([{ lon: -2.2374, lat: 53.4794 }, []]);
});

test("reads a point on the meridian: longitude 0 alone is no mistake", () => {
  expect(point("0", "51.4779")).toEqual([{ lon: 0, lat: 51.4779 }, []]);
});

test("reads two blanks as no point", () => {
  expect(point("", "")).toEqual([null, []]);
});

test.each([
  ["53.4794", "-2.2374", "longitude and latitude swapped"],
  ["0", "0", "point at zero"],
  ["384000", "398000", "not degrees"],
  ["-2.2374", "", "not a coordinate"],
  ["-2.2374", "north", "not a coordinate"],
])("holds out longitude %s, latitude %s: %s", (lon, lat, type) => {
  expect(point(lon, lat)).toEqual([undefined, [`row blocker: ${type}`]]);
});

test("lets in a point outside the United Kingdom with a warning", () => {
  expect(point("12.34", "53.4794")).toEqual([
    { lon: 12.34, lat: 53.4794 },
    ["warning: point outside the United Kingdom"],
  ]);
});

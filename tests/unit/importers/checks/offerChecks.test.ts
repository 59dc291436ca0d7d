import { expect, test } from "vitest";
import { everythingKnown, readText } from "../readText.ts";

const header = "listing_id,provider,title,level,lon,lat,ends,places,places_basis,places_period,serves";

async function messages(rows: readonly string[], more: object) {
  const { issues } = await readText([header, ...rows].join("\n"), {}, { ...everythingKnown, ...more });
  return issues.map(({ severity, type, row, column, message }) => [severity, type, row, column, message]);
}

test("an offer that ended before today is warned about; one that ends today is not over", async () => {
  const rows = [
    "a,A,B,essential,,,2024-07-31,,,,E08000003",
    "b,A,B,essential,,,2026-11-22,,,,E08000003",
    "c,A,B,essential,,,,,,,E08000003",
  ];
  expect(await messages(rows, { today: "2026-11-22" })).toEqual([
    ["warning", "over already", 2, "ends", "The offer is over already: it ended on 2024-07-31."],
  ]);
  expect(await messages(rows, {})).toEqual([]);
});

test("a point far from every area is warned about; one at 25 km is not, nor one outside the country twice", async () => {
  const rows = ["a,A,B,essential,-3.9,53.8,,,,,", "b,A,B,essential,-2.24,53.48,,,,,", "c,A,B,essential,-2.24,41,,,,,"];
  expect(await messages(rows, { kmToNearestArea })).toEqual([
    [
      "warning",
      "point far from every area",
      2,
      "lon",
      "The point is 41 km from the nearest area in the area list: it may be at sea, or its signs may be wrong.",
    ],
    [
      "warning",
      "point outside the United Kingdom",
      4,
      "lon",
      "Longitude -2.24, latitude 41 is outside the United Kingdom.",
    ],
  ]);
});

test("two rows about one listing are named together with how they differ", async () => {
  const first = "a-1,A,B,essential,,,,12,measured,year,E08000003";
  const rows = [
    first,
    "b,A,B,essential,,,,12,measured,year,E08000003",
    "a-1,A,B,essential,,,,15,measured,year,E08000003",
    first,
  ];
  expect(await messages(rows, {})).toEqual([
    [
      "row blocker",
      "doubled row",
      4,
      null,
      "Rows 2 and 4 are about the same listing: a-1. They differ in places (12, 15). Only row 2 counts.",
    ],
    [
      "row blocker",
      "doubled row",
      5,
      null,
      "Rows 2 and 5 are about the same listing: a-1 and say the same. Only row 2 counts.",
    ],
  ]);
});

test("rows that differ in much are shown by the first three columns, long texts cut, blanks said", async () => {
  const long = "x".repeat(60);
  const rows = ["a,A,B,essential,-2.2,53.4,,12,measured,year,", `a,A,${long},essential,,,2027-01-01,15,measured,year,`];
  expect((await messages(rows, {})).map(([, , , , message]) => message)).toEqual([
    `Rows 2 and 3 are about the same listing: a. They differ in title (B, ${"x".repeat(39)}…), lon (-2.2, blank), lat (53.4, blank) and 2 other columns. Only row 2 counts.`,
  ]);
});

function kmToNearestArea({ lon }: { readonly lon: number }): number {
  return lon === -3.9 ? 41.2 : 25;
}

import { expect, test } from "vitest";
import type { Unit } from "../../../../domain/contract/indicator.ts";
import { everythingKnown, readText } from "../readText.ts";

const header = "area_name,indicator,area_type,area_vintage,area_code,period,value";

async function read(values: readonly string[], totals: readonly string[], unit: Unit = "people") {
  const rows = values.map((value, at) => `Ward ${at},a,ward,2024,E0500000${at},2026,"${value}"`);
  const known = { ...everythingKnown, unitOf: () => unit };
  const { issues, summary, records } = await readText([header, ...rows, ...totals].join("\n"), {}, known);
  const unlike = issues.filter(({ type }) => type === "total does not add up").map(({ message }) => message);
  return { unlike, exclusions: summary.exclusions, heldOut: summary.heldOutRows, records: records.length };
}

const leftOut = { exclusions: { "total row": 1 }, heldOut: 0 };

test("a total row is left out by rule, and a total that does not add up is a warning", async () => {
  expect(await read(["100", "200"], ['Total,a,,,,2026,"1,345"'])).toEqual({
    ...leftOut,
    records: 2,
    unlike: ["The total in row 4 is 1,345, but the rows above it add up to 300."],
  });
});

test.each([
  "Total,a,ward,2024,,2026,300",
  "England,a,,,,2026,300",
  "All areas,,,,,,300",
  "x,a,ward,2024,Total,2026,300",
])("a total that adds up needs no warning: %s", async (total) => {
  expect(await read(["100", "200"], [total])).toEqual({ ...leftOut, records: 2, unlike: [] });
});

test("rounded figures may miss their total by what rounding does, and no more", async () => {
  const values = ["33.3", "33.3", "33.3"];
  expect((await read(values, ["Total,a,,,,2026,100"])).unlike).toEqual([]);
  expect((await read(values, ["Total,a,,,,2026,103"])).unlike).toEqual([
    "The total in row 5 is 103, but the rows above it add up to 99.9.",
  ]);
});

test("nothing is compared where a figure is suppressed or held out, or where figures cannot be added", async () => {
  expect((await read(["100", "200", "[c]"], ["Total,a,,,,2026,345"])).unlike).toEqual([]);
  expect((await read(["100", "200", "-"], ["Total,a,,,,2026,345"])).unlike).toEqual([]);
  expect((await read(["0.1", "0.2"], ["Total,a,,,,2026,0.15"], "rate")).unlike).toEqual([]);
});

test("one row alone is no sum: a total of rows that the file does not have stands above it", async () => {
  expect((await read(["100"], ["Total,a,,,,2026,345"])).unlike).toEqual([]);
});

test("each period has its own total", async () => {
  const later = ["Ward 0,a,ward,2024,E05000000,2027,7", "Ward 1,a,ward,2024,E05000001,2027,8"];
  expect((await read(["100", "200"], [...later, "Total,a,,,,2026,300", "Total,a,,,,2027,18"])).unlike).toEqual([
    "The total in row 7 is 18, but the rows above it add up to 15.",
  ]);
});

test("a row without a code that is no total is held out as before", async () => {
  expect(await read(["100", "200"], ["Ward 3,a,ward,2024,,2026,5"])).toEqual({
    unlike: [],
    exclusions: {},
    heldOut: 1,
    records: 2,
  });
});

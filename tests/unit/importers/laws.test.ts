import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { writeOds, writeXlsx } from "hucre";
import { expect, test } from "vitest";
import type { ReadingChoices } from "../../../domain/contract/recipe.ts";
import { canonicalKinds, tableKinds } from "../../../importers/kinds.ts";
import type { TableKind } from "../../../importers/table/tableKind.ts";
import { templateOf } from "../../../importers/templateOf.ts";
import { readText, type WholeReading } from "./readText.ts";
import { xlsxOf } from "./spreadsheet/xlsxOf.ts";

const goodRows = [
  ["area_type", "vintage", "code", "name"],
  ["ward", 2024, "E05000001", "Ynys Môn"],
  ["ward", 2024, "E05000002", "B"],
];
const goodPacked = [
  await writeXlsx({ sheets: [{ name: "Data", rows: goodRows }] }),
  await writeOds({ sheets: [{ name: "Data", rows: goodRows }] }),
  new Uint8Array(gzipSync(goodRows.map((row) => row.join(",")).join("\n"))),
];

const trickyCells = fc.constantFrom(
  "",
  "-",
  "[c]",
  "c",
  "<5",
  "0",
  "12%",
  "1,234",
  "2,5",
  "-9",
  "1e400",
  "E01000001",
  "E99999999",
  "ward",
  "2021",
  "M14 5TQ",
  "53.4",
  "-2.2",
  "people",
  "essential",
  "adults",
  '"',
  "a\nb",
  "a\r\nb",
  ";",
  "\t",
  "é",
  "😀",
  "__proto__",
  " ",
);

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join(",")).join("\n");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * A file read as one of all kinds: its own header, with columns of figures and categories, over rows of cells that are likely to be wrong or nearly right. Half of them are left to
 * be recognised, half are read as the kind that was chosen.
 */
const trickyFile = fc
  .constantFrom(...tableKinds)
  .chain((kind) => {
    const columns = columnsOf(kind);
    return fc.record({
      kind: fc.constant(kind),
      columns: fc.constant(columns),
      isChosen: fc.boolean(),
      rows: fc.array(trickyRow(columns), { maxLength: 12 }),
    });
  })
  .map(({ kind, columns, isChosen, rows }): TrickyFile => {
    const header = columns.map(({ name }) => name);
    const above = kind.name === "nomis" ? nomisNotes : [];
    const choices = isChosen && kind.isOnlyKnown !== true ? { kind: kind.name } : {};
    return { kind: kind.name, text: csv([...above, header, ...rows]), choices };
  });

type TrickyFile = { readonly kind: string; readonly text: string; readonly choices: ReadingChoices };
type Sample = { readonly name: string; readonly example: string };

const nomisNotes = [["TS067 - Qualifications"], ["[from Nomis on 1 March 2026]"], ["Date :", "2021"]];

/** The columns of a kind by names that it is recognised by, and what stands beside them in files of that kind. */
function columnsOf({ name: kind, columns }: TableKind): readonly Sample[] {
  const own = columns.map(({ name, example }) => ({
    name: kind === "nomis" ? name : (asPublished[name] ?? name),
    example,
  }));
  return [...own, ...(beside[kind] ?? [])].map((column) => ({
    ...column,
    example: told[column.name] ?? column.example,
  }));
}

const asPublished: Readonly<Record<string, string>> = {
  "area code": "Lower layer Super Output Areas Code",
  "category code": "Sex (2 categories) Code",
};
/** Cells that tell files which are known only by name. */
const told: Readonly<Record<string, string>> = { Term: "demand_entry", Period: "2023-04-01/P3M" };
const starts = { name: "starts", example: "12" };
const beside: Readonly<Record<string, readonly Sample[]>> = {
  nomis: [{ name: "No qualifications", example: "12" }],
  "census-bulk": [{ name: "Sex: Female; measures: Value", example: "12" }],
  "ons-custom": [{ name: "Sex (2 categories)", example: "Female" }],
  "nomis-api": [{ name: "SEX_NAME", example: "Female" }],
  "explore-local": [{ name: "sex", example: "Female" }],
  "census-long": [{ name: "sex", example: "Female" }],
  "ees-data": [starts, { name: "sex", example: "Female" }],
  "ees-table": [starts, { name: "sex", example: "Female" }],
  "lep-indicators": [{ name: "broadband_download_speed_data", example: "25.1" }],
  "area-lookup": [
    { name: "LSOA21CD", example: "E01000001" },
    { name: "LSOA21NM", example: "Exampleton 001A" },
    { name: "LAD22CD", example: "E08000001" },
  ],
};

function trickyRow(columns: readonly Sample[]) {
  const cells = columns.map(({ example }) => fc.oneof({ weight: 6, arbitrary: fc.constant(example) }, trickyCells));
  return fc.tuple(...cells).chain((row) => fc.constantFrom(row, row, row, row.slice(1), row.concat("more")));
}

function readTricky({ text, choices }: TrickyFile, pieces = {}): Promise<WholeReading> {
  return readText(text, choices, undefined, { name: "file 2024.csv", ...pieces });
}

/** What went missing: rows that are neither a record nor an issue nor blank, rows that are both, records of a file that is blocked. */
function missing({ records, issues, summary }: WholeReading) {
  if (issues.some((issue) => issue.severity === "file blocker"))
    return { ...nothing, recordsOfBlockedFile: records.length };
  const rowsOf = (severity: string) => issues.filter((issue) => issue.severity === severity).map((issue) => issue.row);
  const heldOut = new Set(rowsOf("row blocker"));
  const out = new Set([...heldOut, ...rowsOf("exclusion")]);
  // The indicators of a published file stand in no row of it; they are given the header's.
  const recorded = new Set(records.map((record) => record.row).filter((row) => row > (summary.headerRow ?? 1)));
  return {
    rowsUnaccountedFor: summary.rows - recorded.size - out.size - summary.blankRows,
    rowsCountedTwice: [...recorded].filter((row) => out.has(row)).length,
    heldOutMiscounted: summary.heldOutRows - heldOut.size,
    recordsOfBlockedFile: 0,
  };
}

const nothing = { rowsUnaccountedFor: 0, rowsCountedTwice: 0, heldOutMiscounted: 0, recordsOfBlockedFile: 0 };

test("turns every row into a record or an issue, whatever stands in it", async () => {
  const property = fc.asyncProperty(trickyFile, async (file) => {
    expect(missing(await readTricky(file))).toEqual(nothing);
  });
  await fc.assert(property, { numRuns: 400 });
});

test.each(tableKinds.map((kind) => [kind.name, kind] as const))(
  "knows a file of %s by the column names and cells that the law above is held with",
  async (name, kind) => {
    const columns = columnsOf(kind);
    const above = name === "nomis" ? nomisNotes : [];
    const table = csv([...above, columns.map((column) => column.name), columns.map((column) => column.example)]);
    const { summary } = await readText(table, {}, undefined, { name: "file 2024.csv" });
    expect(summary.kind).toBe(name);
  },
);

test("gives records or issues for any bytes at all, never a crash or a hang", async () => {
  const bytes = fc.uint8Array({ maxLength: 300 });
  const torn = fc.tuple(trickyFile, bytes, fc.nat()).map(([{ text }, noise, at]) => {
    const whole = new TextEncoder().encode(text);
    whole.set(noise.subarray(0, whole.length - (at % (whole.length + 1))), at % (whole.length + 1));
    return whole;
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(bytes, torn), async (content) => {
      const reading = await readText(content);
      expect(missing(reading)).toEqual(nothing);
      expect(reading.records.length + reading.issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

/** Files that begin as packed ones and then are not: a good one with a stretch of noise in it, cut anywhere. */
const tornPacked = fc
  .tuple(fc.constantFrom(...goodPacked), fc.uint8Array({ maxLength: 40 }), fc.nat(), fc.nat())
  .map(([good, noise, at, end]) => {
    const file = good.slice(0, good.length - (end % 3 === 0 ? end % good.length : 0));
    file.set(noise.subarray(0, file.length - (at % file.length)), at % file.length);
    return file;
  });

test("gives records or issues for any spreadsheet or gzip file with noise in it, never a crash or a hang", async () => {
  await fc.assert(
    fc.asyncProperty(tornPacked, fc.integer({ min: 1, max: 900 }), async (content, pieceLength) => {
      const reading = await readText(content, {}, undefined, { pieceLength });
      expect(missing(reading)).toEqual(nothing);
      expect(reading.records.length + reading.issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test("gives records or issues for a sheet whose XML is any text at all", async () => {
  const pieces = fc.constantFrom(
    ..."<row> <row r='3'> <row r='x' hidden='1'> </row> <c> <c r='B2' t='s'> <c t='inlineStr'> <c t='d'> </c> <v> 7 </v> <f> </f> <is> <t> code </t> </is> <cols> <col min='1' max='9' hidden='1'/> </sheetData> &lt; &x; <!-- --> <![CDATA[ ]]> <?x ?> é \" '".split(
      " ",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (inner) => {
      const reading = await readText(xlsxOf({ sheet: `<sheetData>${inner.join("")}</sheetData>` }));
      expect(missing(reading)).toEqual(nothing);
      expect(reading.records.length + reading.issues.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

test("reads the same from a file whatever pieces it comes in", async () => {
  await fc.assert(
    fc.asyncProperty(trickyFile, fc.integer({ min: 1, max: 40 }), async (file, pieceLength) => {
      expect(await readTricky(file, { pieceLength })).toEqual(await readTricky(file));
    }),
    { numRuns: 100 },
  );
});

test.each(canonicalKinds.map((kind) => kind.name))(
  "reads the template of %s without a complaint, as that kind",
  async (name) => {
    const { records, issues, summary } = await readText(templateOf(name));
    expect([summary.kind, records.length, issues]).toEqual([name, 1, []]);
  },
);

test("has no template for a published file", () => {
  expect(() => templateOf("deri")).toThrow(
    "kind is deri, expected one of areas, area-parts, postcodes, indicators, need, offers",
  );
});

test.each([
  ["areas", "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural"],
  ["area-parts", "whole_type,whole_vintage,whole_code,part_type,part_vintage,part_code,share,basis"],
  ["postcodes", "postcode,lon,lat,area_type,area_vintage,area_code,ended"],
  [
    "indicators",
    "indicator,title,level,unit,kind,direction,counted_at,role,source,source_url,licence,published,notes,basis",
  ],
  ["need", "indicator,area_type,area_vintage,area_code,period,value,lo,hi,marker,sample_size"],
  [
    "offers",
    "listing_id,provider,ukprn,company_number,charity_number,title,level,delivery,venue,address,postcode,lon,lat,point_quality,serves,places,places_period,places_basis,audience,cost,times,starts,ends,funding,website,phone,email,started,completed",
  ],
])("keeps the columns of %s as they were agreed", (name, columns) => {
  expect(templateOf(name).split("\r\n")[0]).toBe(columns);
});

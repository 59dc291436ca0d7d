import Papa from "papaparse";
import { expect, test } from "vitest";
import { z } from "zod";
import { csv } from "../../../../exporters/table/csv.ts";
import { csvw } from "../../../../exporters/table/csvw.ts";
import { reportRunOf } from "../../report/builders.ts";
import { textOf } from "./bytesOf.ts";

/** What the W3C's recommendation asks of the metadata of one table (Metadata Vocabulary for Tabular Data, 2015), as far as we use it: nothing else may stand there but common properties. */
const column = z.strictObject({
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9_]*$/),
  titles: z.array(z.string()).min(1),
  "dc:description": z.string().min(1),
  datatype: z.enum(["string", "integer", "number"]),
  null: z.array(z.string()).optional(),
  required: z.literal(true).optional(),
});
const table = z.strictObject({
  "@context": z.tuple([z.literal("http://www.w3.org/ns/csvw"), z.strictObject({ "@language": z.literal("en-GB") })]),
  "@type": z.literal("Table"),
  "@id": z.url(),
  url: z.string(),
  "dc:title": z.string(),
  "dc:description": z.string(),
  "dc:creator": z.string(),
  "dc:created": z.strictObject({ "@value": z.iso.datetime(), "@type": z.literal("xsd:dateTime") }),
  "dc:license": z.array(z.string()),
  "dc:source": z.array(z.string()),
  notes: z.array(z.string()),
  dialect: z.strictObject({
    encoding: z.literal("utf-8"),
    lineTerminators: z.tuple([z.literal("\r\n")]),
    header: z.literal(true),
  }),
  tableSchema: z.strictObject({ columns: z.array(column), primaryKey: z.array(z.string()) }),
});

test("the metadata stand beside the CSV under the name by which programs look for them, and name it", async () => {
  const run = await reportRunOf();
  expect(csvw(run).name).toBe(`${csv(run).name}-metadata.json`);
  expect((await metadataOf(run)).url).toBe(csv(run).name);
});

test("the columns are those of the CSV, in order, and every cell is of its column's kind or a marker for none", async () => {
  const run = await reportRunOf();
  const { tableSchema } = await metadataOf(run);
  const { data } = Papa.parse<string[]>((await textOf(csv(run))).slice(1), { skipEmptyLines: true });
  const [header, ...rows] = data;
  expect(tableSchema.columns.map(({ name }) => name)).toEqual(header);
  expect(tableSchema.columns.map(({ titles }) => titles[0])).toEqual(header);
  const wrong = rows.flatMap((row) => tableSchema.columns.filter((one, i) => !fits(row[i] ?? "", one)));
  expect(wrong).toEqual([]);
});

function fits(cell: string, { datatype, null: none = [""], required }: z.infer<typeof column>): boolean {
  if (none.includes(cell)) return required !== true;
  if (datatype === "string") return true;
  return (datatype === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?(e[+-]?\d+)?$/).test(cell);
}

test("no two rows have the same key", async () => {
  const run = await reportRunOf();
  const { tableSchema } = await metadataOf(run);
  const { data } = Papa.parse<Record<string, string>>((await textOf(csv(run))).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  const keys = data.map((row) => tableSchema.primaryKey.map((name) => row[name]).join("/"));
  expect(new Set(keys).size).toBe(14);
});

test("licences, sources, notes and levels that could not be scored stand in it", async () => {
  const metadata = await metadataOf(await reportRunOf());
  expect(metadata["dc:license"]).toEqual(["Open Government Licence v3.0"]);
  expect(metadata["dc:source"]).toEqual([
    `Survey of digital skills (survey.csv, Testshire survey; SHA-256 ${"a".repeat(64)})`,
    `Courses (courses, spring.csv; SHA-256 ${"b".repeat(64)})`,
  ]);
  expect(metadata.notes).toContain("Essential: Need is not known in 1 of 7 wards; they are left out of the sums.");
  expect(metadata.notes).toContain(
    "Specialist: not scored. No headline indicator says how many people are in need at this level.",
  );
});

async function metadataOf(run: Parameters<typeof csvw>[0]) {
  return table.parse(JSON.parse(await textOf(csvw(run))));
}

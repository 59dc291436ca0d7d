import { readdirSync } from "node:fs";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { dataFolder, textOf } from "./demoRecords.ts";

const sources = Papa.parse<Record<string, string>>(textOf("sources.csv"), { header: true, skipEmptyLines: true }).data;

test("every table that ships has a source with a publisher, a licence, an attribution, and what was done with it", () => {
  const shipped = readdirSync(dataFolder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".csv"),
  );
  const named = new Set(sources.map(({ file }) => String(file)));
  expect([...named].toSorted()).toEqual(shipped.filter((path) => path !== "sources.csv").toSorted());
  for (const column of ["what", "publisher", "licence", "what_was_done", "attribution"]) {
    expect(sources.filter((row) => (row[column] ?? "") === "")).toEqual([]);
  }
});

test("whatever is under the Open Government Licence says so in its attribution", () => {
  const open = sources.filter(({ licence }) => licence?.startsWith("Open Government Licence"));
  expect(open.length).toBeGreaterThan(5);
  for (const { attribution } of open) expect(attribution).toContain("Open Government Licence v3.0");
});

test("every table is described in the page about the data", () => {
  const page = textOf("README.md");
  for (const { file } of sources) expect(page).toContain(`\`${file}\``);
});

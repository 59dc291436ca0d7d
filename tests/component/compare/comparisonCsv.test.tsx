import Papa from "papaparse";
import { expect, test } from "vitest";
import { comparisonCsv } from "../../../web/compare/comparisonCsv.ts";

test("a CSV of a comparison reads back as the same cells, with commas and quotation marks in them", () => {
  const cells = [
    ["Area", "Remarks"],
    ['St Mary\'s, "North"', "few; small"],
    ["Moston", "[x]"],
  ];
  const tsv = cells.map((line) => `${line.join("\t")}\r\n`).join("");
  expect(Papa.parse(comparisonCsv(tsv), { skipEmptyLines: true }).data).toEqual(cells);
});

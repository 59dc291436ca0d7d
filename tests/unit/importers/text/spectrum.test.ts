import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sheetOf } from "../spreadsheet/sheetOf.ts";

const folder = dirname(fileURLToPath(import.meta.resolve("csv-spectrum")));
// What stands beside location_coordinates is about another telephone number than the file itself.
const names = readdirSync(join(folder, "csvs"))
  .map((name) => name.replace(/\.csv$/, ""))
  .filter((name) => name !== "location_coordinates");

test.each(names)("reads %s as the authors of csv-spectrum say it must be read", async (name) => {
  const { rows, said } = await sheetOf(readFileSync(join(folder, "csvs", `${name}.csv`)));
  const [[, ...header] = [0], ...others] = rows;
  const objects = others
    .filter(([, ...cells]) => cells.some((cell) => cell !== ""))
    .map(([, ...cells]) => Object.fromEntries(cells.map((cell, place) => [header[place] ?? "", cell])));
  const expected: unknown = JSON.parse(readFileSync(join(folder, "json", `${name}.json`), "utf8"));
  expect([objects, said]).toEqual([evened(expected), []]);
});

/** Line ends within cells are read as line feeds, whatever they were. */
function evened(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(String.raw`\r\n`, String.raw`\n`));
}

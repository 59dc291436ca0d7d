import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { areaCodeSchema } from "../../domain/contract/area.ts";
import { areaByName } from "../../importers/names/areaByName.ts";

const folder = resolve(process.env.ATLAS_REAL_DATA ?? join(import.meta.dirname, "../../../shared/data"));

// The names were gathered by others from what people really wrote, misspellings too; our rules were not copied from them.
describe.skipIf(!existsSync(folder))(
  "names of councils as people write them (skipped where the folder is not present)",
  () => {
    test("of the districts of England, at least 99 in 100 are found and none is taken for another", () => {
      const found = judged(districts(), rowsOf("mysociety_la_name_variants.csv"), "la-name");
      expect(found.wrong).toEqual([]);
      expect(found.all).toBe(1103);
      expect(found.right / found.all).toBeGreaterThanOrEqual(0.99);
    });

    test("all official names of their councils are found", () => {
      const found = judged(districts(), rowsOf("mysociety_uk_local_authorities.csv"), "official-name");
      expect(found).toEqual({ all: 296, right: 296, missed: [], wrong: [] });
    });

    test("of all councils of the United Kingdom, former ones too, at least 97 in 100 are found and none is taken for another", () => {
      const councils = rowsOf("mysociety_uk_local_authorities.csv").map((row) => area(row, register, "nice-name"));
      const found = judged(councils, rowsOf("mysociety_la_name_variants.csv"), "la-name");
      expect(found.wrong).toEqual([]);
      expect(found.all).toBe(1750);
      expect(found.right / found.all).toBeGreaterThanOrEqual(0.97);
    });

    test.each([
      ["lad21_lep22_derived.csv", "lep22cd", "lep22nm", "LEP"],
      ["lad23_lsip23_derived.csv", "lsip23cd", "lsip23nm", "LSIP"],
    ])("every area of %s is found with its kind behind the name", (file, code, name, kind) => {
      const rows = rowsOf(file);
      const find = areaByName(rows.map((row) => area(row, code, name)));
      expect(rows.filter((row) => find(`${row[name]} ${kind}`) !== row[code])).toEqual([]);
    });
  },
);

const register = "local-authority-code";

/** The districts by the names of the national statistics, with the register's code in place of the official one. */
function districts() {
  const codes = new Map(rowsOf("mysociety_gss_to_registry.csv").map((row) => [row["gss-code"], row[register]]));
  return rowsOf("lookup_ltla24_region24.csv").map((row) => ({
    code: areaCodeSchema.parse(codes.get(row["ltla24_code"])),
    name: row["ltla24_name"] ?? "",
  }));
}

function judged(areas: ReturnType<typeof districts>, rows: readonly Record<string, string>[], column: string) {
  const find = areaByName(areas);
  const codes = new Set<string | undefined>(areas.map(({ code }) => code));
  const inList = rows.filter((row) => codes.has(row[register]));
  const answers = inList.map((row) => ({ name: row[column], answer: find(row[column] ?? ""), wanted: row[register] }));
  const unfound = answers.filter(({ answer, wanted }) => answer !== wanted);
  const missed = unfound.filter(({ answer }) => answer === null || answer === "ambiguous").map(({ name }) => name);
  const wrong = unfound.filter(({ answer }) => answer !== null && answer !== "ambiguous").map(({ name }) => name);
  return { all: inList.length, right: inList.length - unfound.length, missed, wrong };
}

function area(row: Record<string, string>, code: string, name: string) {
  return { code: areaCodeSchema.parse(row[code]), name: row[name] ?? "" };
}

function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(join(folder, "lookups", file), "utf8");
  return Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";

const pairSchema = z.array(z.record(z.string(), z.string()));

/** Where the names of larger areas stand, which the geography file has only by code. */
const nameFiles = [
  { file: "lookups/lad23_lep22_derived.csv", areaType: "district", vintage: "2023", code: "lad23cd", name: "lad23nm" },
  { file: "lookups/lad23_lep22_derived.csv", areaType: "lep", vintage: "2022", code: "lep22cd", name: "lep22nm" },
  { file: "lookups/lad23_lsip23_derived.csv", areaType: "lsip", vintage: "2023", code: "lsip23cd", name: "lsip23nm" },
  {
    file: "lookups/lookup_ltla21_region21.csv",
    areaType: "region",
    vintage: "2021",
    code: "region21_code",
    name: "region21_name",
  },
] as const;

/** Writes an areas file, in our own columns, that only gives names: blank cells leave what is known as it is. */
export function writeNames(published: string, target: string): void {
  const names = new Map<string, Record<string, string>>();
  for (const { file, areaType, vintage, code, name } of nameFiles) {
    const text = readFileSync(join(published, file), "utf8");
    const rows = pairSchema.parse(Papa.parse(text, { header: true, skipEmptyLines: true }).data);
    for (const row of rows) {
      const found = row[code];
      if (found?.startsWith("E") !== true) continue;
      names.set(`${areaType}/${found}`, {
        area_type: areaType,
        vintage,
        code: found,
        name: row[name] ?? found,
        lon: "",
        lat: "",
        adults: "",
        adults_year: "",
        urban_rural: "",
      });
    }
  }
  writeFileSync(target, Papa.unparse([...names.values()], { newline: "\r\n" }));
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { z } from "zod";

const rowsSchema = z.array(z.record(z.string(), z.string()));

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

/**
 * Writes an areas file in our own columns with what the geography file lacks: names of larger areas, and which LSOAs are urban or rural. Blank cells leave
 * what is known as it is.
 */
export function writeAreaFacts(published: string, target: string): void {
  const facts = new Map<string, Record<string, string>>();
  for (const { file, areaType, vintage, code, name } of nameFiles) {
    for (const row of rowsOf(published, file)) {
      const found = row[code];
      if (found?.startsWith("E") === true)
        facts.set(`${areaType}/${found}`, fact(areaType, vintage, found, row[name] ?? found, ""));
    }
  }
  const classes = new Map(
    rowsOf(published, "lookups/ruc11_lsoa11.csv").map((row) => [row["lsoa11_code"], row["ruc"]?.toLowerCase()]),
  );
  for (const row of rowsOf(published, "lookups/lsoa11_geography_england.csv")) {
    const code = row["lsoa11cd"] ?? "";
    facts.set(`lsoa/${code}`, fact("lsoa", "2011", code, row["lsoa11nm"] ?? code, classes.get(code) ?? ""));
  }
  writeFileSync(target, Papa.unparse([...facts.values()], { newline: "\r\n" }));
}

function fact(
  areaType: string,
  vintage: string,
  code: string,
  name: string,
  urbanRural: string,
): Record<string, string> {
  return {
    area_type: areaType,
    vintage,
    code,
    name,
    lon: "",
    lat: "",
    adults: "",
    adults_year: "",
    urban_rural: urbanRural,
  };
}

function rowsOf(published: string, file: string): Record<string, string>[] {
  const text = readFileSync(join(published, file), "utf8");
  return rowsSchema.parse(Papa.parse(text, { header: true, skipEmptyLines: true }).data);
}

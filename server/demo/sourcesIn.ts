import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { z } from "zod";
import type { Provenance } from "../../domain/contract/provenance.ts";

const rowsSchema = z.array(
  z.object({ file: z.string(), what: z.string(), publisher: z.string(), licence: z.string(), date: z.string() }),
);

/** Where each demo table comes from, by its name, as `data/sources.csv` tells. A table made of several sources names each once. */
export function sourcesIn(path: string): (table: string) => Provenance {
  const rows = rowsSchema.parse(Papa.parse(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data);
  return (table) => {
    const told = rows.filter(({ file }) => file === `demo/${table}`);
    const joined = (column: "publisher" | "licence" | "date") =>
      [...new Set(told.flatMap((row) => row[column].split("; ")).filter((one) => one !== ""))].join("; ");
    const [source, licence, dataDate] = [joined("publisher"), joined("licence"), joined("date")];
    return {
      ...(source !== "" && { source }),
      ...(licence !== "" && { licence }),
      ...(dataDate !== "" && { dataDate }),
    };
  };
}

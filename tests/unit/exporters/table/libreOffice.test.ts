import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { ods } from "../../../../exporters/table/ods.ts";
import { workbookOf } from "../../../../exporters/table/workbookOf.ts";
import { xlsx } from "../../../../exporters/table/xlsx.ts";
import { reportRunOf } from "../../report/builders.ts";
import { bytesOf } from "./bytesOf.ts";
import { expectedSheets } from "./sheetReaders.ts";

// Debian's libreoffice-calc-nogui has it; where it is missing vitest says that these were skipped.
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

test.skipIf(!hasLibreOffice)(
  "LibreOffice opens the XLSX and the ODS and finds every sheet and cell of the workbook (skipped without soffice on the path)",
  { timeout: 240_000 },
  async () => {
    const run = await reportRunOf();
    const folder = mkdtempSync(join(tmpdir(), "atlas-libreoffice-"));
    try {
      writeFileSync(join(folder, "one.xlsx"), await bytesOf(xlsx(run)));
      writeFileSync(join(folder, "other.ods"), await bytesOf(ods(run)));
      const expected = await expectedSheets(workbookOf(run), { withHeaders: true });
      const sheets = expected.map(({ name, rows }) => [name, rows.map((cells) => cells.map(String))] as const);
      expect(sheetsAsCsv(folder, ["one.xlsx", "other.ods"])).toEqual(
        new Map(["one", "other"].flatMap((book) => sheets.map(([name, rows]) => [`${book}-${name}.csv`, rows]))),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

/** Every sheet as LibreOffice saves it: comma, quote, UTF-8, all sheets, numbers as they are stored and not as they are shown. */
function sheetsAsCsv(folder: string, files: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const out = join(folder, "out");
  const paths = files.map((file) => join(folder, file));
  const done = spawnSync("soffice", [profile, "--headless", "--convert-to", asCsv, "--outdir", out, ...paths]);
  if (done.status !== 0) throw new Error(String(done.stderr));
  return new Map(
    readdirSync(out).map((name) => {
      const { data } = Papa.parse<string[]>(readFileSync(join(out, name), "utf8"), { skipEmptyLines: true });
      return [name, data.map((row) => withoutEnd(row).map(plainShare))];
    }),
  );
}

function withoutEnd(row: readonly string[]): string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== "") + 1);
}

/** It writes shares as per cents in any case, with six digits. */
function plainShare(cell: string): string {
  return /^[\d.]+%$/.test(cell) ? String(Number((Number.parseFloat(cell) / 100).toFixed(6))) : cell;
}

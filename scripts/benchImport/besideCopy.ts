import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenDatabase } from "../../server/store/database.ts";
import { measured } from "../realRun/measured.ts";
import { copyFloor } from "./floor.ts";
import { importAlone } from "./importAlone.ts";

/**
 * Parses a file with papaparse alone, imports it, and copies the rows that came of it alone, one after the other. The cells of one line of the table; the aim is three
 * times the COPY and the parse.
 */
export async function besideCopy(
  database: OpenDatabase,
  folder: string,
  {
    file,
    partnership,
    tables,
  }: { readonly file: string; readonly partnership: string; readonly tables: readonly string[] },
): Promise<string[]> {
  const parser = fileURLToPath(new URL("./parsePass.ts", import.meta.url));
  const parse = Number((await measured(folder, [parser, file], {})).output);
  const ours = await importAlone(database, folder, { file, partnership });
  const floor = await copyFloor(database, folder, { tables, dataset: ours.id });
  const figures = [parse, floor.seconds, ours.seconds, ours.seconds / (3 * floor.seconds + parse), ours.cpu];
  return [
    basename(file),
    ours.rows.toLocaleString("en-GB"),
    ...figures.map((figure) => figure.toFixed(2)),
    (ours.postgresCpu ?? Number.NaN).toFixed(1),
    floor.postgresCpu.toFixed(1),
    ours.peakMb.toFixed(0),
  ];
}

import type { ReportRun } from "../../../../domain/report/reportRun.ts";
import { packed } from "../../../../exporters/pack/packed.ts";
import { reportFiles } from "../../../../exporters/pack/reportFiles.ts";
import { unzipSync } from "fflate";

/** The files of a pack by name, as they come out of its zip. */
export async function packOf(run: ReportRun): Promise<ReadonlyMap<string, Uint8Array>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of packed(await reportFiles(run, "pack"))) pieces.push(piece);
  return new Map(Object.entries(unzipSync(Buffer.concat(pieces))));
}

/** One of its files. */
export function fileIn(pack: ReadonlyMap<string, Uint8Array>, ending: string): Uint8Array {
  const found = [...pack].filter(([name]) => name.endsWith(ending));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new RangeError(`${found.length} files end with ${ending}`);
  return only[1];
}

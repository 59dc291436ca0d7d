import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import type { ReportFile } from "../reportFile.ts";
import { writeGeopackage } from "./geopackage/writeGeopackage.ts";

/** The same as the GeoJSON for QGIS and other map programs: one layer a level. SQLite writes to a file of its own, which is read and then taken away. */
export function geopackage(run: ReportRun): ReportFile {
  return { name: "gaps.gpkg", bytes: { [Symbol.asyncIterator]: () => bytesOf(run) } };
}

async function* bytesOf(run: ReportRun): AsyncGenerator<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-geopackage-"));
  try {
    const path = join(folder, "gaps.gpkg");
    await writeGeopackage(run, path);
    for await (const piece of createReadStream(path)) {
      if (!(piece instanceof Uint8Array)) throw new TypeError(`the file gave ${typeof piece}, expected bytes`);
      yield piece;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

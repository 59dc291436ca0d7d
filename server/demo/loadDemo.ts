import { createReadStream } from "node:fs";
import { join } from "node:path";
import { type AreaKey, areaCodeSchema } from "../../domain/contract/area.ts";
import type { Partnership } from "../../domain/contract/partnership.ts";
import { datasets } from "../store/dataset/datasets.ts";
import type { OpenDatabase } from "../store/database.ts";
import { importDataset } from "../store/importing/importDataset.ts";
import { createPartnership } from "../store/partnership/createPartnership.ts";
import { partnerships } from "../store/partnership/partnerships.ts";
import { replaceStudyArea } from "../store/partnership/replaceStudyArea.ts";
import { sourcesIn } from "./sourcesIn.ts";

/** In the order that each needs the ones before it: areas before what names them, indicators before their figures. */
const tables = [
  { name: "areas.csv", kind: "areas" },
  { name: "area_parts.csv", kind: "area-parts" },
  { name: "postcodes.csv", kind: "postcodes" },
  { name: "indicators.csv", kind: "indicators" },
  { name: "need.csv", kind: "need" },
  { name: "offers.csv", kind: "offers" },
  { name: "directory.csv", kind: "offers" },
] as const;

const name = "Greater Manchester (demo)";
const bufferKm = 30;

/**
 * Puts the demo partnership, Greater Manchester, into a database without any partnership, from the tables in a folder, by the same way that an
 * analyst's files take. Its study area comes last: a demo without one was interrupted, and the next start goes on from there.
 */
export async function loadDemo(
  database: Pick<OpenDatabase, "db" | "pool">,
  folder: string,
  say: (sentence: string) => void,
): Promise<void> {
  const existing = await partnerships(database.db);
  const interrupted = existing.find(({ isDemo, studyArea }) => isDemo && studyArea.length === 0);
  if (existing.length > 0 && interrupted === undefined) return;
  say("Loading the demo partnership, Greater Manchester …");
  const demo = interrupted ?? (await createPartnership(database, { name, studyArea: [], bufferKm }, { isDemo: true }));
  await loadTables(database, demo, folder);
  await replaceStudyArea(database, demo.id, studyArea);
}

async function loadTables(
  database: Pick<OpenDatabase, "db" | "pool">,
  demo: Partnership,
  folder: string,
): Promise<void> {
  const loaded = new Set((await datasets(database.db, demo.id)).map(({ fileName }) => fileName));
  const sources = sourcesIn(join(folder, "..", "sources.csv"));
  for (const table of tables.filter((file) => !loaded.has(file.name))) {
    const file = { name: table.name, bytes: createReadStream(join(folder, table.name)) };
    // One after the other: each may only name what the ones before it brought.
    const choices = { kind: table.kind, holdOutBadRows: false, ...sources(table.name) };
    await importDataset(database, demo.id, file, choices);
  }
}

/** The ten districts of Greater Manchester: E08000001 to E08000010. */
const studyArea: readonly AreaKey[] = Array.from({ length: 10 }, (_, place) => ({
  areaType: "district",
  vintage: "2023",
  code: areaCodeSchema.parse(`E080000${String(place + 1).padStart(2, "0")}`),
}));

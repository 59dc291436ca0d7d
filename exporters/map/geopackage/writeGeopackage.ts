import { DatabaseSync } from "node:sqlite";
import type { ReportHead } from "../../../domain/contract/reportRun.ts";
import { smallNumberWords } from "../../../domain/report/words/smallNumberWords.ts";
import type { ReportRun } from "../../../domain/report/reportRun.ts";
import { scoredLevels } from "../../table/scoredLevels.ts";
import { areasInStep } from "../areasInStep.ts";
import { mapCells } from "../mapCells.ts";
import { rightHanded } from "../rightHanded.ts";
import { layer, type LayerWords } from "./layer.ts";
import { pragmas, schema } from "./schema.ts";

/** Writes a report as a GeoPackage to a file that is not there yet: a layer for each scored level, or one of outlines alone where there is none. The same report gives the same bytes with the same SQLite. */
export async function writeGeopackage(run: ReportRun, path: string): Promise<void> {
  const db = new DatabaseSync(path);
  try {
    db.exec(pragmas);
    db.exec("BEGIN");
    db.exec(schema);
    const levels = scoredLevels(run.head);
    const layers =
      levels.length === 0
        ? [layer(db, wordsOf(run.head, null))]
        : levels.map(({ level }) => layer(db, wordsOf(run.head, level)));
    for await (const { code, shape, rows } of areasInStep(run, levels)) {
      const polygons = shape === null ? null : rightHanded(shape.geometry);
      const outline = shape?.quality ?? null;
      if (rows.length === 0) layers[0]?.add(polygons, outline, { area_code: code });
      for (const [at, { row, level }] of rows.entries()) {
        layers[at]?.add(polygons, outline, mapCells(row, level, run.head.snapshot));
      }
    }
    for (const one of layers) one.close();
    db.exec("COMMIT");
  } finally {
    db.close();
  }
}

/** What the figures rest on travels with the layer, as public licences ask. */
function wordsOf(
  { question, partnership, createdAt, snapshot, software, sources }: ReportHead,
  level: string | null,
): LayerWords {
  const files = sources.map(({ title, source, licence }) =>
    [title, source, licence].filter((words) => words !== null).join(", "),
  );
  return {
    name: level === null ? "areas" : `gaps_${level}`,
    title: level === null ? `${question.title}: outlines` : `${question.title}: ${level}`,
    description: [
      partnership.name,
      ...(partnership.isDemo ? ["Demonstration: figures that are modelled, assumed or invented"] : []),
      `Snapshot ${snapshot}`,
      `Skills Gap Atlas ${software}`,
      ...files.map((file) => `Source: ${file}`),
      smallNumberWords(question.disclosure).join(" "),
    ].join(". "),
    lastChange: new Date(createdAt).toISOString(),
  };
}

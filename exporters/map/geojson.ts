import type { ReportHead } from "../../domain/contract/reportRun.ts";
import { smallNumberWords } from "../../domain/report/words/smallNumberWords.ts";
import type { ReportRun } from "../../domain/report/reportRun.ts";
import type { ReportFile } from "../reportFile.ts";
import { scoredLevels } from "../table/scoredLevels.ts";
import { textBytes } from "../textBytes.ts";
import { type AreaInStep, areasInStep } from "./areasInStep.ts";
import { areaColumns, figureColumns, mapCells, type MapCell } from "./mapCells.ts";
import { type Polygons, rightHanded } from "./rightHanded.ts";

/**
 * Every area with its outline and its figures at all levels, one feature each (RFC 7946): columns of the CSV, those of a level behind its name, “essential_unmet”. An area without an outline has null
 * for a geometry. Written as it is read.
 */
export function geojson(run: ReportRun): ReportFile {
  return { name: "gaps.geojson", bytes: textBytes(() => featuresOf(run)) };
}

async function* featuresOf(run: ReportRun): AsyncGenerator<string> {
  yield `{"type":"FeatureCollection","name":"gaps","report":${JSON.stringify(about(run.head))},"features":[`;
  const box = new Box();
  let before = "\n";
  for await (const area of areasInStep(run, scoredLevels(run.head))) {
    yield `${before}${featureOf(area, run.head, box)}`;
    before = ",\n";
  }
  yield `\n]${box.corners === null ? "" : `,"bbox":${JSON.stringify(box.corners)}`}}\n`;
}

function featureOf({ code, shape, rows }: AreaInStep, { snapshot }: ReportHead, box: Box): string {
  const polygons = shape === null ? null : rightHanded(shape.geometry);
  if (polygons !== null) box.hold(polygons);
  const properties: Record<string, MapCell> = { area_code: code };
  for (const [at, { row, level }] of rows.entries()) {
    const cells = mapCells(row, level, snapshot);
    if (at === 0) for (const name of areaColumns) properties[name] = cells[name];
    for (const name of figureColumns) properties[`${level.level}_${name}`] = cells[name];
  }
  properties["outline"] = shape?.quality ?? null;
  return JSON.stringify({ type: "Feature", id: code, geometry: geometryOf(polygons), properties });
}

function geometryOf(polygons: Polygons | null): object | null {
  if (polygons === null) return null;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0] }
    : { type: "MultiPolygon", coordinates: polygons };
}

/** What the figures rest on travels with them, as public licences ask. */
function about({ question, partnership, createdAt, snapshot, software, sources }: ReportHead): object {
  return {
    title: question.title,
    partnership: partnership.name,
    demonstration: partnership.isDemo,
    createdAt,
    snapshot,
    software: `Skills Gap Atlas ${software}`,
    smallNumbers: smallNumberWords(question.disclosure),
    sources: sources.map(({ title, source, licence }) => ({ title, source, licence })),
  };
}

/** Grows to hold all outlines. */
class Box {
  corners: [west: number, south: number, east: number, north: number] | null = null;

  hold(polygons: Polygons): void {
    for (const [outer = []] of polygons) {
      for (const [lon, lat] of outer) {
        const [west, south, east, north] = this.corners ?? [lon, lat, lon, lat];
        this.corners = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
      }
    }
  }
}

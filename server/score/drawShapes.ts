import { type Area, areaId } from "../../domain/contract/area.ts";
import type { Geometry } from "../../domain/contract/shape.ts";
import { approximateShapes } from "../../domain/geography/approximateShapes.ts";
import { mergeShapes } from "../../domain/geography/mergeShapes.ts";
import { layerOf, wholesFrom } from "../../domain/score/scene/wholes.ts";
import { sameKind } from "./linksBetween.ts";
import type { ShapeJob } from "./shapeJob.ts";

/** One area as it is drawn; the geometry is the text of a GeoJSON geometry. */
export type DrawnShape = {
  readonly code: string;
  readonly name: string;
  readonly quality: "official" | "approximate";
  readonly geometry: string;
};

/**
 * The shapes of one kind of area, in order of code: official outlines as they are, and for areas without one an approximate outline, drawn around the points of the smallest
 * areas and merged upwards. An area with neither a shape nor a point nor smaller areas with points is left out.
 */
export function drawShapes(job: ShapeJob): DrawnShape[] {
  const missing = [...job.names.keys()].filter((code) => !job.official.has(code));
  const merged = missing.length === 0 ? new Map<string, Geometry>() : mergedCells(job, new Set(missing));
  const own = missing.every((code) => merged.has(code)) ? new Map<string, Geometry>() : ownCells(job);
  return [...job.names].flatMap(([code, name]): DrawnShape[] => {
    const official = job.official.get(code);
    if (official !== undefined) return [{ code, name, quality: "official", geometry: official }];
    const approximate = merged.get(code) ?? own.get(code);
    return approximate === undefined
      ? []
      : [{ code, name, quality: "approximate", geometry: JSON.stringify(approximate) }];
  });
}

/** A smaller area belongs to the drawing of each larger one that at least half of it lies in. */
const shareToBelong = 0.5;

function mergedCells({ kind, areas, parts }: ShapeJob, wanted: ReadonlySet<string>): Map<string, Geometry> {
  const small = areas.filter((area) => !sameKind(area, kind));
  const cells = cellsAround(small);
  const wholes = wholesFrom(parts);
  const layer = layerOf(kind);
  const inside = new Map<string, Geometry[]>();
  for (const area of small) {
    const cell = cells.get(area.code);
    if (cell === undefined) continue;
    for (const [whole, share] of wholes.of(areaId(area), layer)) {
      const code = whole.slice(layer.length + 1);
      if (share < shareToBelong || !wanted.has(code)) continue;
      const others = inside.get(code);
      if (others === undefined) inside.set(code, [cell]);
      else others.push(cell);
    }
  }
  return new Map([...inside].map(([code, geometries]) => [code, mergeShapes(geometries)]));
}

function ownCells({ kind, areas }: ShapeJob): Map<string, Geometry> {
  return cellsAround(areas.filter((area) => sameKind(area, kind)));
}

function cellsAround(areas: readonly Area[]): Map<string, Geometry> {
  return approximateShapes(
    areas.flatMap(({ code, lon, lat }) => (lon === null || lat === null ? [] : [{ code, lon, lat }])),
  );
}

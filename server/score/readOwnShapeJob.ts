import type { AreaCode } from "../../domain/contract/area.ts";
import { geometrySchema } from "../../domain/contract/shape.ts";
import { mergeShapes } from "../../domain/geography/mergeShapes.ts";
import type { Database } from "../store/database.ts";
import type { OwnAreaParts } from "../store/ownArea/ownAreaParts.ts";
import { ownAreaParts } from "../store/ownArea/ownAreaParts.ts";
import { areaParts } from "../store/read/areaParts.ts";
import { areasOfKinds } from "../store/read/areasOfKinds.ts";
import { officialShapes } from "../store/read/officialShapes.ts";
import { type Kind, linksBetween, nameOf } from "./linksBetween.ts";
import { isWhole } from "./ownGround.ts";
import { ownScene } from "./ownScene.ts";
import type { ShapePlan } from "./readShapeJob.ts";
import type { ShapeJob } from "./shapeJob.ts";
import { smallestWithPoints } from "./smallestWithPoints.ts";

/**
 * Reads what a drawing of own areas needs. Where everything that one is made of has an official outline, those are merged to its own; the others are drawn around
 * points and merged as any larger area is. What was drawn or uploaded to choose the parts is no outline of what counts.
 */
export async function readOwnShapeJob(db: Database, plan: ShapePlan): Promise<ShapeJob> {
  const { partnership, kind, links, ownAreas: entries } = plan;
  const own = (await ownAreaParts(db, { partnership, entries })).filter(isWhole);
  const names = new Map(own.map(({ code, name }) => [String(code), name]));
  const official = await mergedOutlines(db, plan, own);
  if (own.every(({ code }) => official.has(code))) return { kind, names, official, areas: [], parts: [] };
  const smallest = await smallestWithPoints(db, links, kind);
  if (smallest === undefined) return { kind, names, official, areas: [], parts: [] };
  const below = await areaParts(db, linksBetween(links, smallest, kind));
  const { areas, parts } = await ownScene(db, { partnership, entries, base: smallest, parts: below });
  return { kind, names, official, areas: [...areas, ...(await areasOfKinds(db, [smallest]))], parts };
}

async function mergedOutlines(
  db: Database,
  plan: ShapePlan,
  own: readonly OwnAreaParts[],
): Promise<Map<string, string>> {
  const { partnership, datasets } = plan;
  const merged = new Map<string, string>();
  const kinds = [...new Map(own.map((area): [string, Kind] => [nameOf(area), area])).values()];
  for (const { areaType, vintage } of kinds) {
    const shapes = await officialShapes(db, { partnership: partnership.id, datasets, areaType, vintage });
    for (const area of own.filter((each) => each.areaType === areaType && each.vintage === vintage)) {
      const outlines = outlinesOf(area.codes, shapes);
      if (outlines !== undefined) merged.set(area.code, JSON.stringify(mergeShapes(outlines)));
    }
  }
  return merged;
}

function outlinesOf(codes: readonly AreaCode[], shapes: ReadonlyMap<string, string>) {
  const texts = codes.flatMap((code) => shapes.get(code) ?? []);
  return texts.length < codes.length ? undefined : texts.map((text) => geometrySchema.parse(JSON.parse(text)));
}

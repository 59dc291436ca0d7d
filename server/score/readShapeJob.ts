import type { Partnership } from "../../domain/contract/partnership.ts";
import { lacksParts } from "../../domain/score/scene/lacksParts.ts";
import type { Database } from "../store/database.ts";
import { areaParts } from "../store/read/areaParts.ts";
import { areasOfKinds } from "../store/read/areasOfKinds.ts";
import { officialShapes } from "../store/read/officialShapes.ts";
import type { PartLink } from "../store/read/partLinks.ts";
import { reportedNames } from "../store/read/reportedNames.ts";
import { type Kind, linksBetween } from "./linksBetween.ts";
import { readOwnShapeJob } from "./readOwnShapeJob.ts";
import type { ShapeJob } from "./shapeJob.ts";
import { smallestWithPoints } from "./smallestWithPoints.ts";

/** What is to be drawn: one kind of area of a study area, with the outlines of the datasets named. */
export type ShapePlan = {
  readonly partnership: Partnership;
  readonly datasets: readonly string[];
  readonly kind: Kind;
  readonly links: readonly PartLink[];
  /** The numbers of the entries that made the partnership's own areas. */
  readonly ownAreas: readonly number[];
};

/**
 * Reads what a drawing needs. Points are only read when some area has no official outline. An area of which a part has no namesake in the year of the smallest areas is
 * not drawn around the others.
 */
export async function readShapeJob(db: Database, plan: ShapePlan): Promise<ShapeJob> {
  const { partnership, datasets, kind, links } = plan;
  if (kind.areaType === "own") return readOwnShapeJob(db, plan);
  const names = await reportedNames(db, { partnership, ...kind });
  const official = await officialShapes(db, { partnership: partnership.id, datasets, ...kind });
  if ([...names.keys()].every((code) => official.has(code))) return { kind, names, official, areas: [], parts: [] };
  const smallest = await smallestWithPoints(db, links, kind);
  const kinds = smallest === undefined ? [kind] : [kind, smallest];
  const below = smallest === undefined ? [] : await areaParts(db, linksBetween(links, smallest, kind));
  const isLacking = lacksParts(below);
  const parts = below.filter(
    ({ wholeType, wholeVintage, wholeCode }) =>
      !isLacking({ areaType: wholeType, vintage: wholeVintage, code: wholeCode }),
  );
  return { kind, names, official, areas: await areasOfKinds(db, kinds), parts };
}

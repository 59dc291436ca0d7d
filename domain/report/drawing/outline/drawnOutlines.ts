import type { ReportRun } from "../../reportRun.ts";
import { shapeBounds } from "../../../geography/shapeBounds.ts";
import { forks } from "./forks.ts";
import { type Outline, outlineOf } from "./outlineOf.ts";
import { type DegreeBounds, planeOf } from "./plane.ts";
import { simplified } from "./simplified.ts";
import { placeOf } from "./spot.ts";
import { type SpotPart, spotRings } from "./spotRings.ts";

/** Every outline of a report as it is drawn, by area code, in units of a drawing. */
export type Outlines = {
  readonly height: number;
  readonly unitsPerKm: number;
  readonly areas: ReadonlyMap<string, Outline>;
};

/** The room that a map may take. */
const box = { width: 608, height: 640 } as const;

/**
 * All outlines of a report, projected to one sheet (transverse Mercator, north up) and with only as many corners as are seen: made once for all maps of the report. They are
 * read twice, a part at a time.
 *
 * Throws  RangeError where a corner is no place on earth, or the areas are too far apart for one map.
 */
export async function drawnOutlines(run: Pick<ReportRun, "shapes">): Promise<Outlines> {
  const bounds = await degreeBounds(run);
  if (bounds === null) return { height: 0, unitsPerKm: 1, areas: new Map() };
  const plane = planeOf(bounds, box);
  const areas = new Map<string, readonly SpotPart[]>();
  for await (const part of run.shapes()) {
    for (const { code, geometry } of part) areas.set(code, spotRings(geometry, plane));
  }
  const borders = forks(ringsOf(areas.values()));
  const outlines = new Map<string, Outline>();
  for (const [code, parts] of areas) {
    outlines.set(code, outlineOf(parts.map((rings) => rings.map((ring) => simplified(ring, borders).map(placeOf)))));
  }
  const height = [...outlines.values()].reduce((most, { bottom }) => Math.max(most, bottom), 0);
  return { height: Math.ceil(height), unitsPerKm: plane.unitsPerKm, areas: outlines };
}

async function degreeBounds(run: Pick<ReportRun, "shapes">): Promise<DegreeBounds | null> {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for await (const part of run.shapes()) {
    const here = shapeBounds(part.map(({ geometry }) => geometry));
    if (part.length === 0) continue;
    if (here === null) throw new RangeError(`an outline from ${part[0]?.code} on has a corner that is no number`);
    west = Math.min(west, here[0]);
    south = Math.min(south, here[1]);
    east = Math.max(east, here[2]);
    north = Math.max(north, here[3]);
  }
  return west <= east ? [west, south, east, north] : null;
}

function* ringsOf(areas: Iterable<readonly SpotPart[]>): Generator<readonly number[]> {
  for (const parts of areas) for (const rings of parts) yield* rings;
}

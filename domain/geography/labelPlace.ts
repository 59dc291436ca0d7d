import type { Geometry } from "../contract/shape.ts";
import { fiveDecimals, localKilometres } from "./localKilometres.ts";
import { ringArea } from "./ringArea.ts";
import { ringCentre } from "./ringCentre.ts";
import { widestWithin } from "./widestWithin.ts";

type Rings = readonly (readonly (readonly number[])[])[];

/** Where a shape is named. */
export type LabelPlace = { readonly at: readonly [lon: number, lat: number]; readonly squareKm: number };

/**
 * Where the label of a shape stands, and how large its largest part is, holes and all: at that part's centre, or, where the centre lies outside (in a crescent, in a hole),
 * in the middle of the widest stretch of it on the same latitude.
 *
 * Units   degrees to five decimals; square kilometres, true to scale at the part's first corner.
 * Holds   the label lies inside its shape, wherever that has any extent.
 */
export function labelPlace(geometry: Geometry): LabelPlace {
  const parts: readonly Rings[] = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  let largest: { readonly rings: Rings; readonly squareKm: number } = { rings: [], squareKm: -1 };
  for (const rings of parts) {
    const squareKm = squareKmOf(rings[0] ?? []);
    if (squareKm > largest.squareKm) largest = { rings, squareKm };
  }
  const [lon, lat] = widestWithin(largest.rings, ringCentre(largest.rings[0] ?? []));
  return { at: [fiveDecimals(lon), fiveDecimals(lat)], squareKm: largest.squareKm };
}

function squareKmOf(ring: Rings[number]): number {
  const { toKm } = localKilometres(ring[0]?.[1] ?? 0);
  return Math.abs(ringArea(ring.map(([lon = Number.NaN, lat = Number.NaN]) => toKm(lon, lat))));
}

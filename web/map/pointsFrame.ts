import type { ShapeCollection } from "../../domain/contract/shapeCollection.ts";
import type { MapPoint } from "./pointGroups.ts";
import { type Bounds, shapeBounds } from "./shapeFrame.ts";

/** So small a part of the country, in degrees, that looking closer would show nothing more: about a kilometre. */
const least = 0.014;

/** Room around the outermost, as a share of the whole: marks and names are wider than their points. */
const margin = 0.12;

/** The box that holds all points and the painted shapes, with room around them. One point alone gets about a kilometre. Null when there is nothing. */
export function pointsFrame(
  points: readonly MapPoint[],
  shapes: ShapeCollection | null,
  painted: ReadonlySet<string>,
): Bounds | null {
  const drawn = shapes?.features.filter(({ properties }) => painted.has(properties.code)) ?? [];
  const around = shapeBounds({ type: "FeatureCollection", features: drawn });
  const [lons, lats] = [points.map(({ lon }) => lon), points.map(({ lat }) => lat)];
  if (around !== null) {
    lons.push(around[0], around[2]);
    lats.push(around[1], around[3]);
  }
  if (lons.length === 0) return null;
  const [west, east] = widened(Math.min(...lons), Math.max(...lons));
  const [south, north] = widened(Math.min(...lats), Math.max(...lats));
  return [west, south, east, north];
}

function widened(from: number, to: number): readonly [number, number] {
  const more = Math.max((to - from) * margin, (least - (to - from)) / 2);
  return [from - more, to + more];
}

import { kmBetween } from "../../geography/distance.ts";
import { at } from "../at.ts";
import { type Cells, cellOn } from "./pairs/cells.ts";
import { chordOf, onBall } from "./pairs/space.ts";
import type { PointIndex } from "./pointIndex.ts";

/**
 * The nearest point to a place, no further than `mostKm`; null when there is none, or the place is unknown.
 *
 * Units   km. Without `mostKm` it looks a quarter of the way round the globe.
 * Holds   the same distance as comparing every point; of several at the same place the first is given.
 */
export function nearestPoint(
  { points, cells }: PointIndex,
  lon: number,
  lat: number,
  mostKm = 10_000,
): { position: number; km: number } | null {
  if (!Number.isFinite(lon + lat)) return null;
  const position = nearestIn(cells, placeAt(lon, lat), chordOf(mostKm) + 1e-12);
  if (position === null) return null;
  const km = kmBetween(lon, lat, at(points.lon, position), at(points.lat, position));
  return km <= mostKm ? { position, km } : null;
}

type Place = { readonly x: number; readonly y: number; readonly z: number };

function placeAt(lon: number, lat: number): Place {
  const { x, y, z } = onBall({ lon: Float64Array.of(lon), lat: Float64Array.of(lat) });
  return { x: at(x, 0), y: at(y, 0), z: at(z, 0) };
}

/** Looks through ring after ring of cells around the place, until the next ring lies further away than what was found. */
function nearestIn(cells: Cells, from: Place, mostLength: number): number | null {
  const { y, z } = cells;
  const [column, row] = [cellOn(y, from.y), cellOn(z, from.z)];
  const side = Math.min(y.side, z.side);
  const nearest: Nearest = { position: null, square: mostLength * mostLength };
  for (let ring = 0; ring < Math.max(y.cells, z.cells); ring++) {
    if (ring > 1 && ((ring - 1) * side) ** 2 > nearest.square) break;
    for (let r = Math.max(0, row - ring); r <= Math.min(z.cells - 1, row + ring); r++) {
      const isEdge = r === row - ring || r === row + ring;
      // A row in the middle of a ring has only its two ends in it.
      for (let c = column - ring; c <= column + ring; c += isEdge || ring === 0 ? 1 : 2 * ring) {
        if (c >= 0 && c < y.cells) look(cells, r * y.cells + c, from, nearest);
      }
    }
  }
  return nearest.position;
}

type Nearest = { position: number | null; square: number };

function look({ ptr, point, at: where }: Cells, cell: number, from: Place, nearest: Nearest): void {
  const end = ptr[cell + 1] ?? NaN;
  for (let n = ptr[cell] ?? NaN; n < end; n++) {
    const dx = (where.x[n] ?? NaN) - from.x;
    const dy = (where.y[n] ?? NaN) - from.y;
    const dz = (where.z[n] ?? NaN) - from.z;
    const square = dx * dx + dy * dy + dz * dz;
    const position = point[n] ?? NaN;
    const isFirst = square === nearest.square && nearest.position !== null && position < nearest.position;
    if (square < nearest.square || isFirst) {
      nearest.square = square;
      nearest.position = position;
    }
  }
}

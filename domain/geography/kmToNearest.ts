import KDBush from "kdbush";
import { kmBetween } from "./distance.ts";
import { entry } from "./entry.ts";

/**
 * How far it is from any point to the nearest of many.
 *
 * Shapes  points are (longitude, latitude) pairs.
 * Units   degrees in, km out, along the ground. Null when there are no points.
 * Holds   what measuring every one of them would give.
 */
export function kmToNearest(
  points: readonly (readonly [number, number])[],
): (lon: number, lat: number) => number | null {
  if (points.length === 0) return () => null;
  const index = new KDBush(points.length);
  for (const [lon, lat] of points) index.add(lon, lat);
  index.finish();
  return (lon, lat) => {
    // A box around the point surely holds all that is within its kilometres. It grows until it holds something; how far that is, is how far to look at most.
    for (let km = firstKm; km < largestKm; km *= growth) {
      const least = nearestOf(boxAround(index, lon, lat, km));
      if (least <= km) return least;
      if (least < largestKm) return nearestOf(boxAround(index, lon, lat, least));
    }
    return nearestOf(points.keys());

    function nearestOf(places: Iterable<number>): number {
      let least = Number.POSITIVE_INFINITY;
      for (const place of places) least = Math.min(least, kmBetween(lon, lat, ...entry(points, place)));
      return least;
    }
  };
}

// Most LSOAs are about half a kilometre from the next; boxes of more than some hundred would reach around the poles.
const firstKm = 0.5;
const growth = 1.5;
const largestKm = 600;

// A little less than a degree of latitude is long anywhere, so that boxes come out a little too large.
const kmInDegree = 110;

function boxAround(index: KDBush, lon: number, lat: number, km: number): number[] {
  const high = km / kmInDegree;
  const narrowest = Math.cos((Math.min(90, Math.abs(lat) + high) * Math.PI) / 180);
  const wide = narrowest < 0.01 ? 360 : high / narrowest;
  return index.range(lon - wide, lat - high, lon + wide, lat + high);
}

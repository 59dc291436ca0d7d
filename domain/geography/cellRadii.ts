import type { Delaunay } from "d3-delaunay";
import { neighbourDistance } from "./neighbourDistance.ts";

const neighbour = 5;
const timesNeighbour = 1.1;
const timesUsual = 20;
const kmWithoutNeighbours = 1;

/**
 * How far from its point each cell may go: 1.1 times the distance to the fifth neighbour, but no more than 20 times what is
 * usual in the drawing, or an island far out at sea would be drawn as large as a county. A point all alone has one kilometre.
 */
export function cellRadii(delaunay: Delaunay<unknown>): number[] {
  const radii = Array.from({ length: delaunay.points.length / 2 }, (_, point) => {
    const km = neighbourDistance(delaunay, point, neighbour);
    return km === null ? kmWithoutNeighbours : timesNeighbour * km;
  });
  const usual = radii.toSorted((one, other) => one - other)[Math.floor(radii.length / 2)];
  return usual === undefined ? [] : radii.map((km) => Math.min(km, timesUsual * usual));
}

import type { Delaunay, Voronoi } from "d3-delaunay";
import { entry } from "./entry.ts";
import type { Point } from "./localKilometres.ts";

/**
 * For each site the corners of its cell that stay although a circle cuts them off: those in a site's own or a neighbour's
 * circle, and those in a gap between circles that is closed in on all sides. On land there are no holes between areas, so
 * such ground goes to the nearest; only the outer edge is cut off.
 *
 * Shapes  radii[site]. Gaps are followed from the outside in, from triangle to triangle of the triangulation.
 */
export function enclosedCorners(voronoi: Voronoi<unknown>, radii: readonly number[]): ReadonlyMap<number, Point[]> {
  const { delaunay } = voronoi;
  const open = openTriangles(voronoi, radii);
  const corners = new Map<number, Point[]>();
  for (let triangle = 0; triangle < delaunay.triangles.length / 3; triangle++) {
    const corner = circumcentre(voronoi, triangle);
    if (open.has(triangle) || !isInBounds(voronoi, corner)) continue;
    for (const site of sitesOfTriangle(delaunay, triangle)) {
      const known = corners.get(site);
      if (known === undefined) corners.set(site, [corner]);
      else known.push(corner);
    }
  }
  return corners;
}

/** Triangles whose corner (where three cells meet) lies in ground that no circle covers and that leads outside. */
function openTriangles(voronoi: Voronoi<unknown>, radii: readonly number[]): ReadonlySet<number> {
  const { delaunay } = voronoi;
  const isBare = (triangle: number) => {
    const corner = circumcentre(voronoi, triangle);
    return sitesOfTriangle(delaunay, triangle).every(
      (site) => distance(corner, siteAt(delaunay, site)) > entry(radii, site),
    );
  };
  const open = new Set<number>();
  const waiting: number[] = [];
  const enter = (halfEdge: number) => {
    const triangle = Math.floor(halfEdge / 3);
    if (open.has(triangle) || !isBare(triangle) || isBarred(voronoi, radii, halfEdge)) return;
    open.add(triangle);
    waiting.push(triangle);
  };
  for (const [halfEdge, opposite] of delaunay.halfedges.entries()) if (opposite === -1) enter(halfEdge);
  for (let triangle = waiting.pop(); triangle !== undefined; triangle = waiting.pop()) {
    for (const halfEdge of [3 * triangle, 3 * triangle + 1, 3 * triangle + 2]) {
      const opposite = entry(delaunay.halfedges, halfEdge);
      if (opposite !== -1) enter(opposite);
    }
  }
  return open;
}

/** Whether the border between two cells, from the triangle of this half-edge to the one across it, is covered by a circle midway. */
function isBarred(voronoi: Voronoi<unknown>, radii: readonly number[], halfEdge: number): boolean {
  const { delaunay } = voronoi;
  const [here, there] = [
    entry(delaunay.triangles, halfEdge),
    entry(delaunay.triangles, halfEdge % 3 === 2 ? halfEdge - 2 : halfEdge + 1),
  ];
  const [start, end] = [siteAt(delaunay, here), siteAt(delaunay, there)];
  const middle: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const sideOf = (triangle: number) => {
    const corner = circumcentre(voronoi, triangle);
    return Math.sign((end[0] - start[0]) * (corner[1] - middle[1]) - (end[1] - start[1]) * (corner[0] - middle[0]));
  };
  const own = sideOf(Math.floor(halfEdge / 3));
  const opposite = entry(delaunay.halfedges, halfEdge);
  const third = siteAt(delaunay, entry(delaunay.triangles, halfEdge % 3 === 0 ? halfEdge + 2 : halfEdge - 1));
  const inward = Math.sign((end[0] - start[0]) * (third[1] - start[1]) - (end[1] - start[1]) * (third[0] - start[0]));
  const across = opposite === -1 ? -inward : sideOf(Math.floor(opposite / 3));
  // Both corners on one side: the border does not run between its two points, and the bare corner is its nearest spot.
  return own !== across && distance(start, end) / 2 <= Math.max(entry(radii, here), entry(radii, there));
}

function isInBounds({ xmin, ymin, xmax, ymax }: Voronoi<unknown>, [x, y]: Point): boolean {
  return x >= xmin && x <= xmax && y >= ymin && y <= ymax;
}

function sitesOfTriangle({ triangles }: Delaunay<unknown>, triangle: number): number[] {
  return [entry(triangles, 3 * triangle), entry(triangles, 3 * triangle + 1), entry(triangles, 3 * triangle + 2)];
}

function circumcentre({ circumcenters }: Voronoi<unknown>, triangle: number): Point {
  return [entry(circumcenters, 2 * triangle), entry(circumcenters, 2 * triangle + 1)];
}

function siteAt({ points }: Delaunay<unknown>, site: number): Point {
  return [entry(points, 2 * site), entry(points, 2 * site + 1)];
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

import type { Feature } from "geojson";
import { geometrySchema } from "../../domain/contract/shape.ts";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import type { DrawnShape } from "../score/drawShapes.ts";
import { cutter } from "./cutter.ts";
import { shapeIndexOf } from "./shapeIndexOf.ts";
import { shapesId } from "./shapesId.ts";
import type { TileLayer } from "./tileJob.ts";

/** The outlines of one kind of area, ready to be cut into vector tiles. */
export type TileSet = {
  readonly index: ShapeIndex;
  /** The tile's bytes; null where it is empty. It has that layer alone: the outlines, or the points at which labels stand. The id of a feature is the position of its area in the index. */
  readonly tile: (z: number, x: number, y: number, layer?: TileLayer) => Uint8Array | null;
};

/** Makes a set of tiles; `addressOf` says where the tiles of outlines with that id lie. What comes later in a tile is painted above what comes before, so areas that may overlap come by size, the largest first. */
export function tileSet(shapes: readonly DrawnShape[], addressOf: (id: string) => string, mayOverlap = false): TileSet {
  const geometries = shapes.map(({ geometry }) => geometrySchema.parse(JSON.parse(geometry)));
  const id = shapesId(shapes);
  const about = shapeIndexOf(shapes, geometries);
  const order = mayOverlap ? largestFirst(about.sizes) : [...geometries.keys()];
  const cut = {
    areas: cutter("areas", () => order.flatMap((position) => feature(position, geometries[position]))),
    points: cutter("points", () => order.flatMap((position) => feature(position, pointAt(about, position)))),
  };
  return {
    index: { id, tiles: addressOf(id), ...about },
    tile: (z, x, y, layer = "areas") => cut[layer](z, x, y),
  };
}

function feature(id: number, geometry: Feature["geometry"] | undefined): Feature[] {
  return geometry === undefined ? [] : [{ type: "Feature", id, properties: null, geometry }];
}

function pointAt({ lon, lat }: Pick<ShapeIndex, "lon" | "lat">, position: number): Feature["geometry"] | undefined {
  const [x, y] = [lon[position], lat[position]];
  return x === undefined || y === undefined ? undefined : { type: "Point", coordinates: [x, y] };
}

/** The positions of areas by their size; those of one size stay in their order. */
function largestFirst(sizes: readonly number[]): number[] {
  return sizes
    .map((size, position) => ({ size, position }))
    .toSorted((one, other) => other.size - one.size)
    .map(({ position }) => position);
}

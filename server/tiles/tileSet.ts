import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature } from "geojson";
import { geometrySchema } from "../../domain/contract/shape.ts";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import type { DrawnShape } from "../score/drawShapes.ts";
import { shapeIndexOf } from "./shapeIndexOf.ts";
import { shapesId } from "./shapesId.ts";
import { tileForm } from "./tileForm.ts";

/** The outlines of one kind of area, ready to be cut into vector tiles. */
export type TileSet = {
  readonly index: ShapeIndex;
  /** The tile's bytes; null where it is empty. The one layer is “areas”, the id of a feature the position of its area in the index. */
  readonly tile: (z: number, x: number, y: number) => Uint8Array | null;
};

/** Makes a set of tiles; `addressOf` says where the tiles of outlines with that id lie. What comes later in a tile is painted above what comes before, so areas that may overlap come by size, the largest first. */
export function tileSet(shapes: readonly DrawnShape[], addressOf: (id: string) => string, mayOverlap = false): TileSet {
  const geometries = shapes.map(({ geometry }) => geometrySchema.parse(JSON.parse(geometry)));
  const id = shapesId(shapes);
  const about = shapeIndexOf(shapes, geometries);
  const order = mayOverlap ? largestFirst(about.sizes) : [...geometries.keys()];
  let cut = cutOf(geometries, order);
  let given = 0;
  return {
    index: { id, tiles: addressOf(id), ...about },
    tile: (z, x, y) => {
      given += 1;
      if (given % mostTiles === 0) cut = cutOf(geometries, order);
      const tile = cut.getTile(z, x, y);
      if (tile === null || tile.features.length === 0) return null;
      return fromGeojsonVt({ areas: tile }, { version: 2, extent: tileForm.extent });
    },
  };
}

/** The cutter remembers every tile it ever gave, so it is made again now and then: for all England that takes a third of a second. */
const mostTiles = 2000;

function cutOf(geometries: readonly Feature["geometry"][], order: readonly number[]): GeoJSONVT {
  const features = order.flatMap((id): Feature[] => {
    const geometry = geometries[id];
    return geometry === undefined ? [] : [{ type: "Feature", id, properties: null, geometry }];
  });
  return new GeoJSONVT({ type: "FeatureCollection", features }, { ...tileForm, indexMaxZoom: 5 });
}

/** The positions of areas by their size; those of one size stay in their order. */
function largestFirst(sizes: readonly number[]): number[] {
  return sizes
    .map((size, position) => ({ size, position }))
    .toSorted((one, other) => other.size - one.size)
    .map(({ position }) => position);
}

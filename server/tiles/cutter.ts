import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature } from "geojson";
import { tileForm } from "./tileForm.ts";
import type { TileLayer } from "./tileJob.ts";

/** Gives the bytes of a tile; null where it is empty. */
export type Cut = (z: number, x: number, y: number) => Uint8Array | null;

/** The cutter remembers every tile it ever gave, so it is made again now and then: for all England that takes a third of a second. */
const mostTiles = 2000;

/** Cuts tiles of one layer out of features. Nothing is made of these before the first tile is asked for. */
export function cutter(layer: TileLayer, features: () => Feature[]): Cut {
  let cut: Cut | null = null;
  let given = 0;
  return (z, x, y) => {
    if (cut === null || given === mostTiles) {
      cut = cutOf(layer, features());
      given = 0;
    }
    given += 1;
    return cut(z, x, y);
  };
}

function cutOf(layer: TileLayer, features: Feature[]): Cut {
  const made = new GeoJSONVT({ type: "FeatureCollection", features }, { ...tileForm, indexMaxZoom: 5 });
  return (z, x, y) => {
    const tile = made.getTile(z, x, y);
    if (tile === null || tile.features.length === 0) return null;
    return fromGeojsonVt({ [layer]: tile }, { version: 2, extent: tileForm.extent });
  };
}

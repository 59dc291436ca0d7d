import KDBush from "kdbush";
import { earthRadiusKm, kmBetween } from "../geography/distance.ts";
import { at } from "./at.ts";

/** Points by position; NaN stands for a point that is unknown. */
export type Points = { readonly lon: Float64Array; readonly lat: Float64Array };

export type PointIndex = {
  /** Calls `visit` with every known point no further away than `km` (inclusive), in an order that is always the same. */
  readonly within: (lon: number, lat: number, km: number, visit: (position: number, km: number) => void) => void;
};

/** An index that finds the points around a place. Points that are unknown are never found, nor found from. */
export function pointIndex({ lon, lat }: Points): PointIndex {
  const known = Array.from(lon.keys()).filter((i) => Number.isFinite(lon[i]) && Number.isFinite(lat[i]));
  if (known.length === 0) return { within: () => undefined };
  const tree = new KDBush(known.length);
  for (const i of known) tree.add(at(lon, i), at(lat, i));
  tree.finish();
  return {
    within: (fromLon, fromLat, km, visit) => {
      if (!Number.isFinite(fromLon) || !Number.isFinite(fromLat)) return;
      const box = halfBox(fromLat, km);
      for (const found of tree.range(fromLon - box.lon, fromLat - box.lat, fromLon + box.lon, fromLat + box.lat)) {
        const i = at(known, found);
        const away = kmBetween(fromLon, fromLat, at(lon, i), at(lat, i));
        if (away <= km) visit(i, away);
      }
    },
  };
}

/** Half the sides, in degrees, of the smallest box that holds a circle (a hair wider, so that rounding loses no one). */
function halfBox(lat: number, km: number): { lon: number; lat: number } {
  const angle = km / earthRadiusKm;
  const sine = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos((lat * Math.PI) / 180);
  const degrees = (180 / Math.PI) * (1 + 1e-9);
  return { lon: sine < 1 ? Math.asin(sine) * degrees : 360, lat: angle * degrees };
}

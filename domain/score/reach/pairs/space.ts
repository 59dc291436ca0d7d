import { earthRadiusKm, kmBetween } from "../../../geography/distance.ts";
import { at } from "../../at.ts";
import type { Points } from "../pointIndex.ts";

/** Points in three dimensions, so that nearness can be told by adding squares; NaN stands for a point that is unknown. */
export type Coordinates = { readonly x: Float64Array; readonly y: Float64Array; readonly z: Float64Array };

/** Areas and sites in one system of coordinates, and how its lengths go with km. */
export type Space = {
  readonly areas: Coordinates;
  readonly sites: Coordinates;
  /** The length, in these coordinates, of a distance. */
  readonly lengthOf: (km: number) => number;
  /** The square of the distance that belongs to the square of a length. */
  readonly squaredKm: (square: number) => number;
  /** The same as a series, for loops: `scale` × square × (1 + c1 × square + …), good up to `upToKm`; without c3 and c4 up to `shortUpToKm`. */
  readonly series: Series;
  /** The distance as it is defined, which decides where a length is too close to call. */
  readonly km: (area: number, site: number) => number;
  /** Two lengths that differ by less than this are too close to call. */
  readonly doubt: number;
};

export type Series = Readonly<Record<"scale" | "c1" | "c2" | "c3" | "c4" | "upToKm" | "shortUpToKm", number>>;

/** Points on a flat grid in metres, such as eastings and northings; NaN stands for a point that is unknown. */
export type MetrePoints = { readonly x: Float64Array; readonly y: Float64Array };

/** The globe, as points of a ball of radius 1: lengths are chords through it. It is turned so that the areas face along x, as seen on a map. */
export function globe(areas: Points, sites: Points): Space {
  const middle = { lon: middleOf(areas.lon), lat: middleOf(areas.lat) };
  return {
    areas: onBall(areas, middle),
    sites: onBall(sites, middle),
    lengthOf: chordOf,
    squaredKm: squaredArc,
    series: arcSeries,
    km: (i, j) => kmBetween(at(areas.lon, i), at(areas.lat, i), at(sites.lon, j), at(sites.lat, j)),
    doubt: 1e-12,
  };
}

/** A flat grid in metres. */
export function plane(areas: MetrePoints, sites: MetrePoints): Space {
  return {
    areas: onGrid(areas),
    sites: onGrid(sites),
    lengthOf: (km) => km * 1000,
    squaredKm: (square) => square / 1e6,
    series: { scale: 1e-6, c1: 0, c2: 0, c3: 0, c4: 0, upToKm: Infinity, shortUpToKm: Infinity },
    km: (i, j) => Math.hypot(at(sites.x, j) - at(areas.x, i), at(sites.y, j) - at(areas.y, i)) / 1000,
    doubt: 1e-6,
  };
}

/** Whether a point is known: all its coordinates are numbers. */
export function isKnown({ x, y, z }: Coordinates, position: number): boolean {
  return Number.isFinite((x[position] ?? NaN) + (y[position] ?? NaN) + (z[position] ?? NaN));
}

/** The two that vary stand in `y` and `z`, by which sites are looked up. */
function onGrid({ x, y }: MetrePoints): Coordinates {
  return { x: new Float64Array(x.length), y: x, z: y };
}

/** Points of the globe on a ball of radius 1, turned so that a point of it has y and z 0. */
export function onBall({ lon, lat }: Points, middle = { lon: 0, lat: 0 }): Coordinates {
  const [x, y, z] = [new Float64Array(lon.length), new Float64Array(lon.length), new Float64Array(lon.length)];
  const [along, up] = [Math.cos(middle.lat * radians), Math.sin(middle.lat * radians)];
  for (let n = 0; n < lon.length; n++) {
    const east = ((lon[n] ?? NaN) - middle.lon) * radians;
    const north = (lat[n] ?? NaN) * radians;
    const out = Math.cos(east) * Math.cos(north);
    const rise = Math.sin(north);
    x[n] = along * out + up * rise;
    y[n] = Math.sin(east) * Math.cos(north);
    z[n] = along * rise - up * out;
  }
  return { x, y, z };
}

/** Half-way between the least and the most; 0 where nothing is known. By areas alone, so that more sites turn nothing. */
function middleOf(degrees: Float64Array): number {
  let [least, most] = [Infinity, -Infinity];
  for (const one of degrees) {
    if (one < least) least = one;
    if (one > most) most = one;
  }
  return least <= most ? (least + most) / 2 : 0;
}

/** The chord through a ball of radius 1 that belongs to a distance over the ground. */
export function chordOf(km: number): number {
  return 2 * Math.sin(Math.min(km / earthRadiusKm, Math.PI) / 2);
}

/** By the square of a chord the square of the distance over the ground. */
function squaredArc(square: number): number {
  return (2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(square) / 2))) ** 2;
}

/** asin² of half the chord: under 400 km these terms give every digit. */
const arcSeries: Series = {
  scale: earthRadiusKm * earthRadiusKm,
  c1: 1 / 3 / 4,
  c2: 8 / 45 / 4 ** 2,
  c3: 4 / 35 / 4 ** 3,
  c4: 128 / 1575 / 4 ** 4,
  upToKm: 400,
  shortUpToKm: 100,
};

const radians = Math.PI / 180;

import type { Surroundings } from "../reading.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { numberIn } from "./number.ts";

export type Point = { readonly lon: number; readonly lat: number };

/** A point in degrees; null when both cells are blank; undefined when it was said what is wrong. Outside the United Kingdom, or far from every area, is a warning. */
export function pointIn(
  lonCell: Cell,
  latCell: Cell,
  report: Report,
  kmToNearestArea?: Surroundings["kmToNearestArea"],
): Point | null | undefined {
  if (lonCell.text === "" && latCell.text === "") return null;
  const lon = numberIn(lonCell.text);
  const lat = numberIn(latCell.text);
  if (lon === null || lat === null || lon.isPercent || lat.isPercent) {
    const wrong = lon === null || lon.isPercent ? lonCell : latCell;
    return report.block(wrong, {
      type: "not a coordinate",
      message: `'${wrong.text}' in ${wrong.column} is not a coordinate in degrees.`,
      mend: "Write both as decimal degrees, such as -2.2374 and 53.4794, or leave both blank.",
    });
  }
  const point = { lon: lon.value, lat: lat.value };
  const problem = impossible(point);
  if (problem !== null) return report.block(lonCell, problem);
  if (!isInUnitedKingdom(point)) {
    report.warn(lonCell, {
      type: "point outside the United Kingdom",
      message: `Longitude ${point.lon}, latitude ${point.lat} is outside the United Kingdom.`,
      mend: "Check the sign of the longitude: west of Greenwich is negative.",
    });
    return point;
  }
  const km = kmToNearestArea?.(point) ?? null;
  if (km !== null && km > farKm) report.warn(lonCell, farFromAreas(km));
  return point;
}

// No place in the United Kingdom lies so far from the middle of its LSOA, those of the Highlands aside.
const farKm = 25;

function farFromAreas(km: number) {
  return {
    type: "point far from every area",
    message: `The point is ${Math.round(km)} km from the nearest area in the area list: it may be at sea, or its signs may be wrong.`,
    mend: "Check longitude and latitude: west of Greenwich the longitude is negative.",
  };
}

function impossible({ lon, lat }: Point) {
  if (lon === 0 && lat === 0) {
    return {
      type: "point at zero",
      message: "Longitude and latitude are both 0, which is a point in the Atlantic.",
      mend: "Leave both blank when the point is not known.",
    };
  }
  if (isInUnitedKingdom({ lon: lat, lat: lon })) {
    return {
      type: "longitude and latitude swapped",
      message: `Longitude ${lon} and latitude ${lat} look swapped: in the United Kingdom latitudes are about 50 to 61.`,
      mend: "Swap the two columns.",
    };
  }
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) {
    return {
      type: "not degrees",
      message: `Longitude ${lon} and latitude ${lat} are not degrees; they may be eastings and northings in metres.`,
      mend: "Convert them to longitude and latitude (WGS84), or leave both blank.",
    };
  }
  return null;
}

function isInUnitedKingdom({ lon, lat }: Point): boolean {
  return lon > -9 && lon < 2.2 && lat > 49.1 && lat < 61;
}

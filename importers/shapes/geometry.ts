import type { Geometry } from "../../domain/contract/shape.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";

/** A polygon or several, as they stand; a ring that is not closed is closed with a warning. Undefined when it was said what is wrong. */
export function geometryIn(geometry: unknown, cell: Cell, report: Report): Geometry | undefined {
  const problem = (message: string) =>
    report.block(cell, {
      type: "no outline",
      message,
      mend: "Download the boundaries again, as polygons in longitude and latitude.",
    });
  const { type, coordinates } = isGeometry(geometry) ? geometry : { type: null, coordinates: null };
  if (type !== "Polygon" && type !== "MultiPolygon") return problem(`${cell.text} has no polygon.`);
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  if (!isListOfPolygons(polygons) || polygons.length === 0)
    return problem(`${cell.text} has a polygon that is not made of positions.`);
  const positions = polygons.flat(2);
  if (positions.some(([lon = Number.NaN, lat = Number.NaN]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90))) {
    return problem(`${cell.text} has positions that are not degrees; they may be metres of the National Grid.`);
  }
  const closed = polygons.map((rings) => rings.map(closedRing));
  if (closed.some((rings) => rings.length === 0 || rings.some((ring) => ring.length < 4))) {
    return problem(`${cell.text} has a ring of fewer than four positions, which encloses nothing.`);
  }
  if (polygons.some((rings) => rings.some((ring) => closedRing(ring) !== ring))) {
    report.warn(cell, {
      type: "outline not closed",
      message: `An outline of ${cell.text} did not end where it began, so it was closed.`,
      mend: "Download the boundaries again if it looks wrong on the map.",
    });
  }
  const [first] = closed;
  return type === "Polygon" && first !== undefined
    ? { type, coordinates: first }
    : { type: "MultiPolygon", coordinates: closed };
}

type Ring = number[][];

function closedRing(ring: Ring): Ring {
  const [first] = ring;
  const last = ring.at(-1);
  const isClosed = first === undefined || (first[0] === last?.[0] && first[1] === last?.[1]);
  return isClosed ? ring : [...ring, first];
}

function isGeometry(value: unknown): value is { type: unknown; coordinates: unknown } {
  return typeof value === "object" && value !== null && "type" in value && "coordinates" in value;
}

function isListOfPolygons(value: unknown): value is Ring[][] {
  return isListOf(value, (polygon) => isListOf(polygon, (ring) => isListOf(ring, isPosition)));
}

function isPosition(value: unknown): boolean {
  return isListOf(value, Number.isFinite) && value.length >= 2;
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isItem);
}

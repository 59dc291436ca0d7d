import { areaCodeSchema } from "../../domain/contract/area.ts";
import type { Geometry } from "../../domain/contract/shape.ts";
import type { ShapeIndex } from "../../domain/contract/shapeIndex.ts";
import { labelPlace } from "../../domain/geography/labelPlace.ts";
import { shapeBounds } from "../../domain/geography/shapeBounds.ts";
import type { DrawnShape } from "../score/drawShapes.ts";
import { tileForm } from "./tileForm.ts";

/** What a map must know of outlines besides their tiles, in the order of the shapes. Sizes have three digits: they only say which label goes first. */
export function shapeIndexOf(
  shapes: readonly DrawnShape[],
  geometries: readonly Geometry[],
): Omit<ShapeIndex, "id" | "tiles"> {
  const places = geometries.map(labelPlace);
  return {
    bounds: shapeBounds(geometries),
    maxZoom: tileForm.maxZoom,
    codes: shapes.map(({ code }) => areaCodeSchema.parse(code)),
    names: shapes.map(({ name }) => name),
    lon: places.map(({ at: [lon] }) => lon),
    lat: places.map(({ at: [, lat] }) => lat),
    sizes: places.map(({ squareKm }) => Number(squareKm.toPrecision(3))),
    approximate: shapes.flatMap(({ quality }, position) => (quality === "approximate" ? [position] : [])),
  };
}

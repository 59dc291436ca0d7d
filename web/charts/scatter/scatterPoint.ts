import type { AreaCode } from "../../../domain/contract/area.ts";
import type { MapClass } from "../../views/mapClass.ts";

/** One area in a scatter: its two figures, its class on the map, and the lines that are said of it, made when they are asked for: of a country they take longer than its dots. */
export type ScatterPoint = {
  readonly code: AreaCode;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly class: MapClass;
  readonly words: () => readonly string[];
};

/** A point with its place in the drawing, in pixels. */
export type PlacedPoint = ScatterPoint & { readonly left: number; readonly top: number };

/** An axis: what it counts, where the areas are cut in thirds, and a figure of its own to compare with. */
export type ScatterAxis = {
  readonly title: string;
  readonly cuts: readonly number[];
  readonly reference?: { readonly value: number; readonly words: string };
};

/** What the corners of a scatter mean, by the class that areas there have. */
export type ScatterCorners = {
  readonly topLeft: MapClass;
  readonly topRight: MapClass;
  readonly bottomLeft: MapClass;
  readonly bottomRight: MapClass;
};

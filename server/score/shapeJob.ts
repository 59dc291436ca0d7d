import type { Area } from "../../domain/contract/area.ts";
import type { AreaPart } from "../../domain/contract/areaPart.ts";
import type { Kind } from "./linksBetween.ts";

/** Everything a drawing needs. */
export type ShapeJob = {
  readonly kind: Kind;
  /** Names of the areas to draw, by code. */
  readonly names: ReadonlyMap<string, string>;
  /** Official outlines by code, each as the text of a GeoJSON geometry. */
  readonly official: ReadonlyMap<string, string>;
  /** All areas of the kind itself and of the smallest kind below it, for cells are bounded by their neighbours. */
  readonly areas: readonly Area[];
  /** How the smallest areas add up to those to draw. */
  readonly parts: readonly AreaPart[];
};

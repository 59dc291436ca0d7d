import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { levelSchema } from "../../domain/contract/level.ts";

/** The ways to see the map. */
export const mapViewSchema = z.enum([
  "score",
  "fair-share",
  "years",
  "unmet",
  "need",
  "places",
  "class",
  "mismatch",
  "overlaps",
  "rank-mismatch",
]);
export type MapView = z.infer<typeof mapViewSchema>;

/** How a view's figures are cut into classes: as the view has it, or by one of these ways. */
export const breakWaySchema = z.enum(["quantile", "equal", "ckmeans", "own"]);
export type BreakWay = z.infer<typeof breakWaySchema>;

/**
 * Breaks that somebody chose: the way and the very numbers, so that they stay where they are when the level or the period changes, and a shared link has the same ones.
 * Written "quantile:10,20.5,40".
 */
export const chosenBreaksSchema = z
  .string()
  .max(200)
  .regex(/^(quantile|equal|ckmeans|own):-?\d+(\.\d+)?(,-?\d+(\.\d+)?){0,3}$/);

/** What chosen breaks were cut for, so that they can be told from breaks of what is shown now: level, kind of area and period, "essential.ward.2020". */
export const cutForSchema = z
  .string()
  .max(60)
  .regex(/^(essential|general|specialist)\.[a-z_]+\.[^.]+$/);

/** Columns the table can be sorted by. */
export const sortColumnSchema = z.enum([
  "name",
  "need",
  "needPerYear",
  "needRate",
  "places",
  "placesRate",
  "unmet",
  "structural",
  "score",
  "online",
  "index",
  "mismatch",
  "years",
  "rank",
]);
export type SortColumn = z.infer<typeof sortColumnSchema>;

/** How often need is drawn to see how sure an answer is, and which draws: the same two give the same ranges. */
export const drawCountSchema = z.coerce.number().int().min(50).max(5000);
export const seedSchema = z.coerce.number().int().min(0).max(4_294_967_295);
export const usualDraws = { draws: 500, seed: 1 } as const;

/**
 * What a shared link to the map brings back. A word that makes no sense is dropped rather than refused: an old link
 * should still open the map.
 */
export const mapAddressSchema = z.object({
  level: levelSchema.optional().catch(undefined),
  areaType: areaTypeSchema.optional().catch(undefined),
  vintage: vintageSchema.optional().catch(undefined),
  period: z.string().min(1).max(20).optional().catch(undefined),
  show: mapViewSchema.optional().catch(undefined),
  breaks: chosenBreaksSchema.optional().catch(undefined),
  cut: cutForSchema.optional().catch(undefined),
  chart: z.enum(["hide"]).optional().catch(undefined),
  area: areaCodeSchema.optional().catch(undefined),
  set: z.string().min(1).max(100).optional().catch(undefined),
  offers: z.enum(["hide", "show"]).optional().catch(undefined),
  sort: sortColumnSchema.optional().catch(undefined),
  order: z.enum(["up", "down"]).optional().catch(undefined),
  draws: drawCountSchema.optional().catch(undefined),
  seed: seedSchema.optional().catch(undefined),
  embed: z.literal("").or(z.literal("1")).optional().catch(undefined),
});
export type MapAddress = z.infer<typeof mapAddressSchema>;

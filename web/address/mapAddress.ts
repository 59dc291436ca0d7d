import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { levelSchema } from "../../domain/contract/level.ts";

/** The ways to colour the map. */
export const mapViewSchema = z.enum(["score", "fair-share", "class", "rank-mismatch"]);
export type MapView = z.infer<typeof mapViewSchema>;

/** Columns the table can be sorted by. */
export const sortColumnSchema = z.enum([
  "name",
  "need",
  "needPerYear",
  "places",
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
  area: areaCodeSchema.optional().catch(undefined),
  offers: z.enum(["hide"]).optional().catch(undefined),
  sort: sortColumnSchema.optional().catch(undefined),
  order: z.enum(["up", "down"]).optional().catch(undefined),
  draws: drawCountSchema.optional().catch(undefined),
  seed: seedSchema.optional().catch(undefined),
});
export type MapAddress = z.infer<typeof mapAddressSchema>;

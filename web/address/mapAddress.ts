import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { levelSchema } from "../../domain/contract/level.ts";

/** The three ways to colour the map. */
export const mapViewSchema = z.enum(["score", "fair-share", "class"]);
export type MapView = z.infer<typeof mapViewSchema>;

/** Columns the table can be sorted by. */
export const sortColumnSchema = z.enum([
  "name",
  "need",
  "needPerYear",
  "places",
  "unmet",
  "score",
  "index",
  "years",
  "rank",
]);
export type SortColumn = z.infer<typeof sortColumnSchema>;

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
});
export type MapAddress = z.infer<typeof mapAddressSchema>;

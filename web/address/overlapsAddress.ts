import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { levelSchema } from "../../domain/contract/level.ts";

/** What a shared link to overlapping provision brings back: the question, the area whose sets are listed, and the set that is looked at. A word that makes no sense is dropped. */
export const overlapsAddressSchema = z.object({
  level: levelSchema.optional().catch(undefined),
  areaType: areaTypeSchema.optional().catch(undefined),
  vintage: vintageSchema.optional().catch(undefined),
  period: z.string().min(1).max(20).optional().catch(undefined),
  area: areaCodeSchema.optional().catch(undefined),
  set: z.string().min(1).max(100).optional().catch(undefined),
});
export type OverlapsAddress = z.infer<typeof overlapsAddressSchema>;

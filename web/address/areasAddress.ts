import { z } from "zod";
import { vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { levelSchema } from "../../domain/contract/level.ts";

/** What a shared link to the list of areas brings back: which kind of area, and the level it is ordered by. A word that makes no sense is dropped. */
export const areasAddressSchema = z.object({
  level: levelSchema.optional().catch(undefined),
  areaType: areaTypeSchema.optional().catch(undefined),
  vintage: vintageSchema.optional().catch(undefined),
});
export type AreasAddress = z.infer<typeof areasAddressSchema>;

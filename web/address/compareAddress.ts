import { z } from "zod";
import { vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { levelSchema } from "../../domain/contract/level.ts";

/** What a shared link to a comparison brings back: the codes in their order, with commas between, the kind of area they are, the period of need (none for the one that the level opens on), and the level. A word that makes no sense is dropped. */
export const compareAddressSchema = z.object({
  areas: z.string().min(1).max(300).optional().catch(undefined),
  areaType: areaTypeSchema.optional().catch(undefined),
  vintage: vintageSchema.optional().catch(undefined),
  period: z.string().min(1).max(20).optional().catch(undefined),
  level: levelSchema.optional().catch(undefined),
});
export type CompareAddress = z.infer<typeof compareAddressSchema>;

import { z } from "zod";
import { vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { newSettingsSchema } from "../../domain/contract/newSettings.ts";

/** What a shared link to "why this score" brings back beside the area and the level: the very question that the score answers. */
export const whyAddressSchema = z.object({
  areaType: areaTypeSchema.optional().catch(undefined),
  vintage: vintageSchema.optional().catch(undefined),
  period: z.string().min(1).max(20).optional().catch(undefined),
  yearsToClear: z.coerce.number().pipe(newSettingsSchema.shape.yearsToClear).optional().catch(undefined),
});
export type WhyAddress = z.infer<typeof whyAddressSchema>;

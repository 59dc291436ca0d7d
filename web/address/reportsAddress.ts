import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { levelSchema } from "../../domain/contract/level.ts";

/** Where somebody is in the making of a report, and what the page they came from was about: it fills the form once and then leaves the address. */
export const newReportAddressSchema = z.object({
  step: z.enum(["preview"]).optional().catch(undefined),
  areaType: areaTypeSchema.optional().catch(undefined),
  vintage: vintageSchema.optional().catch(undefined),
  area: areaCodeSchema.optional().catch(undefined),
  level: levelSchema.optional().catch(undefined),
  /** A kept report that the new one is to be set beside. */
  since: z.uuid().optional().catch(undefined),
});
export type NewReportAddress = z.infer<typeof newReportAddressSchema>;

/** Whether a report was kept just now. A word, for addresses hold nothing else. */
export const reportAddressSchema = z.object({ made: z.enum(["yes"]).optional().catch(undefined) });

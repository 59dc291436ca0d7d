import { z } from "zod";
import { areaKeySchema } from "./area.ts";

export const partnershipIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
  .brand<"PartnershipId">();
export type PartnershipId = z.infer<typeof partnershipIdSchema>;

/**
 * A workspace. Its study area is a list of areas; need and offers within the buffer (km from the study area's edge, measured between points)
 * count in the scores but are not reported.
 */
export const partnershipSchema = z
  .object({
    id: partnershipIdSchema,
    name: z.string().min(1).max(120),
    studyArea: z.array(areaKeySchema).meta({ description: "empty: every area there is" }),
    bufferKm: z.number().min(0).max(200),
    isDemo: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "Partnership" });
export type Partnership = z.infer<typeof partnershipSchema>;

export const newPartnershipSchema = z.object({
  name: z.string().trim().min(1).max(120),
  studyArea: z.array(areaKeySchema).max(2000),
  bufferKm: z.number().min(0).max(200).default(30),
});
export type NewPartnership = z.infer<typeof newPartnershipSchema>;

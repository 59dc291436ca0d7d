import { z } from "zod";
import { gapSchema } from "./gap.ts";
import { mergedSchema } from "./offer.ts";

/** An offer that people of one area can reach, with how far it is for them. */
export const reachableOfferSchema = z.object({
  id: z.string(),
  title: z.string(),
  provider: z.string(),
  venue: z.string().nullable(),
  km: z.number().nullable().meta({ description: "straight line; null where the offer comes to the area" }),
  placesPerYear: z.number().nullable(),
  placesBasis: z.string(),
  merged: mergedSchema
    .optional()
    .meta({ description: "the listings that count as this one offer; absent where it is one" }),
});

/** One area at one level, with the offers in its reach, nearest first. */
export const areaGapSchema = z
  .object({ gap: gapSchema, offersInReach: z.array(reachableOfferSchema), assumptions: z.array(z.string()) })
  .meta({ id: "AreaGap" });
export type AreaGap = z.infer<typeof areaGapSchema>;

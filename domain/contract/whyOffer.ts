import { z } from "zod";
import { areaCodeSchema } from "./area.ts";
import { datasetIdSchema } from "./datasetId.ts";
import { mergedSchema } from "./offer.ts";

/** People of another area who were placed at an offer. */
export const competitorSchema = z.object({ code: areaCodeSchema, name: z.string(), people: z.number() });

/**
 * One offer in reach: what it has, and who gets it. Where its places are known, places = here + elsewhere + free.
 */
export const whyOfferSchema = z.object({
  id: z.string(),
  title: z.string(),
  provider: z.string(),
  venue: z.string().nullable(),
  dataset: datasetIdSchema.nullable(),
  row: z.number().int().nullable().meta({ description: "row in the file, as a spreadsheet numbers it" }),
  km: z.number().nullable().meta({ description: "from the nearest base point; null where the offer comes to people" }),
  placesPerYear: z.number().nullable(),
  placesBasis: z.string().meta({ description: "measured, assumed, invented, imputed or unknown" }),
  merged: mergedSchema
    .optional()
    .meta({ description: "the listings that count as this one offer; absent where it is one" }),
  here: z.number().nullable().meta({ description: "people of this area placed here, a year" }),
  elsewhere: z.number().nullable().meta({ description: "people of all other areas placed here" }),
  free: z.number().nullable(),
  weight: z
    .number()
    .meta({ description: "nearness, 0 to 1, added up over the counted base areas by their share inside" }),
  asking: z
    .number()
    .meta({ description: "people in need of this area, each by nearness: share x people x nearness, added up" }),
  askingInAll: z.number().meta({ description: "the same of every area that can reach it" }),
  competitors: z
    .array(competitorSchema)
    .meta({ description: "the other areas that get most of its places, at most five" }),
  others: z.object({ areas: z.number().int(), people: z.number() }).meta({ description: "all further areas together" }),
});
export type WhyOffer = z.infer<typeof whyOfferSchema>;

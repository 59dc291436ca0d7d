import { z } from "zod";

/** The study area with shorter or longer radii. */
export const reachTotalsSchema = z.object({
  met: z.number().nullable(),
  unmet: z.number().nullable(),
  gapScore: z.number().nullable(),
  gaps: z.number().int().meta({ description: "areas with a gap" }),
});
export type ReachTotals = z.infer<typeof reachTotalsSchema>;

/** Online and nationwide places: given out to the unmet after everybody is placed nearby. The headline is before. */
export const onlineTotalsSchema = z.object({
  offers: z.number().int(),
  offersWithoutPlaces: z.number().int(),
  places: z.number().meta({ description: "yearly places of all of them, wherever their learners live" }),
  share: z
    .number()
    .nullable()
    .meta({ description: "places that are the study area's; null where that cannot be told" }),
  eligible: z.number().nullable().meta({ description: "unmet people who could learn online" }),
  placed: z.number().nullable(),
  unmetAfter: z.number().nullable(),
  gapScoreAfter: z.number().nullable(),
});
export type OnlineTotals = z.infer<typeof onlineTotalsSchema>;

/** Offers that do not say their places, taken to have a usual number; and what the answer is with a low and a high one. */
export const imputedTotalsSchema = z.object({
  basis: z.enum(["median of measured", "assumed"]),
  source: z.string().nullable().meta({ description: "who assumes it; null for a median" }),
  offers: z.number().int(),
  measured: z.number().int().meta({ description: "how many measured offers the median is of" }),
  places: z.number(),
  low: z.number().nullable().meta({ description: "lower quartile of the measured; null for an assumption" }),
  high: z.number().nullable(),
  gapScoreAtLow: z.number().nullable(),
  gapScoreAtHigh: z.number().nullable(),
});
export type ImputedTotals = z.infer<typeof imputedTotalsSchema>;

import { z } from "zod";
import { combinationSchema } from "./combination.ts";
import { type Level, levelSchema } from "./level.ts";
import { zonesSchema } from "./steps.ts";

/** How far people travel, straight line, by where they live. */
export const radiusSchema = z.object({ urbanKm: z.number().gt(0).max(200), ruralKm: z.number().gt(0).max(200) });
export type Radius = z.infer<typeof radiusSchema>;

/** How many people a national or regional figure says there are, as a share of adults: what turns an index into people. */
export const controlTotalSchema = z
  .object({
    share: z.number().gt(0).lt(1),
    lo: z
      .number()
      .gt(0)
      .lt(1)
      .optional()
      .meta({ description: "the share's own 95 % bounds, where its source says them" }),
    hi: z.number().gt(0).lt(1).optional(),
    source: z.string().min(1),
  })
  .refine(({ share, lo = share, hi = share }) => lo <= share && share <= hi, {
    path: ["share"],
    error: "must lie between its own bounds, lo and hi",
  });
export type ControlTotal = z.infer<typeof controlTotalSchema>;

/** How many places an offer is taken to have where it does not say, and who says so. */
export const assumedPlacesSchema = z.object({ places: z.number().gt(0), source: z.string().min(1) });

/** How many people are in need in the whole nation: what an area's fair share of national online places is worked out from. */
export const nationalNeedSchema = z.object({ people: z.number().gt(0), source: z.string().min(1) });

const perLevel = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({ essential: schema, general: schema, specialist: schema });

/** Everything a score assumes and an analyst may change. Every version is kept, and every run names the one it used. What may be saved is `newSettingsSchema`. */
export const settingsSchema = z
  .object({
    yearsToClear: z
      .number()
      .gt(0)
      .max(100)
      .meta({ description: "the partnership's ambition: years to reach today's stock" }),
    reach: perLevel(radiusSchema),
    decay: z.enum(["gaussian", "binary", "steps"]),
    steps: zonesSchema.meta({ description: "the zones of the decay “steps”, as shares of the radius" }),
    gapFromScore: z.number().min(0).max(100).meta({ description: "a score from here up is a gap" }),
    overProvidedFromSpareShare: z.number().min(0).max(1),
    shortBelowIndex: z.number().min(0),
    betterServedAboveIndex: z.number().min(0),
    saturationShare: z
      .number()
      .min(0.5)
      .max(1)
      .meta({ description: "when a larger share of areas than this has one class, classes say little" }),
    smallNeed: z.number().min(0).meta({ description: "yearly need below this is flagged as a small number" }),
    partialFromUnknownAdults: z.number().min(0).max(1),
    controlTotals: perLevel(controlTotalSchema.nullable()),
    indexSpread: z
      .number()
      .min(0)
      .max(2)
      .meta({ description: "beta: how strongly an index sorts people (unknown; 0.25 to 0.75)" }),
    combinations: perLevel(combinationSchema.nullable()).meta({
      description: "several indicators instead of the headline one, combined before the control total",
    }),
    imputePlaces: z.boolean().meta({
      description: "an offer that does not say its places is taken to have the median of the level's measured ones",
    }),
    assumedPlaces: perLevel(assumedPlacesSchema.nullable()).meta({
      description: "the places of an offer that does not say, where no median is taken; null leaves them unknown",
    }),
    onlineEligible: perLevel(z.number().min(0).max(1)).meta({
      description: "share of the people unmet nearby who could learn online instead",
    }),
    nationalNeed: perLevel(nationalNeedSchema.nullable()).meta({
      description:
        "people in need in the whole nation, counted as the level's own need is: today for a stock, a year for a flow",
    }),
    mergeDuplicatesFrom: z.number().min(0.5).max(1).nullable().meta({
      description:
        "listings that are the same with this probability or more count as one; null: only those that somebody decided on",
    }),
    reviewDuplicatesFrom: z
      .number()
      .min(0.01)
      .max(1)
      .meta({ description: "pairs of listings from this probability up wait for somebody to decide" }),
  })
  .meta({ id: "Settings" });
export type Settings = z.infer<typeof settingsSchema>;

/** The starting values. No source gives radii per level: they are assumptions, to be shown and edited. */
export const defaultSettings: Settings = {
  yearsToClear: 10,
  reach: {
    essential: { urbanKm: 5, ruralKm: 10 },
    general: { urbanKm: 8, ruralKm: 16 },
    specialist: { urbanKm: 15, ruralKm: 30 },
  },
  decay: "gaussian",
  steps: [
    { upTo: 1 / 3, weight: 1 },
    { upTo: 2 / 3, weight: 0.68 },
    { upTo: 1, weight: 0.22 },
  ],
  gapFromScore: 5,
  overProvidedFromSpareShare: 0.2,
  shortBelowIndex: 80,
  betterServedAboveIndex: 120,
  saturationShare: 0.9,
  smallNeed: 10,
  partialFromUnknownAdults: 0.05,
  controlTotals: { essential: null, general: null, specialist: null },
  indexSpread: 0.5,
  combinations: { essential: null, general: null, specialist: null },
  imputePlaces: true,
  assumedPlaces: { essential: null, general: null, specialist: null },
  onlineEligible: { essential: 0, general: 0.5, specialist: 1 },
  nationalNeed: { essential: null, general: null, specialist: null },
  mergeDuplicatesFrom: 0.95,
  reviewDuplicatesFrom: 0.2,
};

/** The furthest anyone is taken to travel at any of the levels named. */
export function furthestReachKm(settings: Settings, levelNames: readonly Level[] = levelSchema.options): number {
  return Math.max(...levelNames.flatMap((level) => [settings.reach[level].urbanKm, settings.reach[level].ruralKm]));
}

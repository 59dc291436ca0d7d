import { z } from "zod";
import { type Level, levelSchema } from "./level.ts";

/** How far people travel, straight line, by where they live. */
export const radiusSchema = z.object({ urbanKm: z.number().gt(0).max(200), ruralKm: z.number().gt(0).max(200) });
export type Radius = z.infer<typeof radiusSchema>;

/** How many people a national or regional figure says there are, as a share of adults: what turns an index into people. */
export const controlTotalSchema = z.object({
  share: z.number().gt(0).lt(1),
  source: z.string().min(1),
});
export type ControlTotal = z.infer<typeof controlTotalSchema>;

const perLevel = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({ essential: schema, general: schema, specialist: schema });

/** Everything a score assumes and an analyst may change. Every version is kept, and every run names the one it used. */
export const settingsSchema = z
  .object({
    yearsToClear: z
      .number()
      .gt(0)
      .max(100)
      .meta({ description: "the partnership's ambition: years to reach today's stock" }),
    reach: perLevel(radiusSchema),
    decay: z.enum(["gaussian", "binary"]),
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
  gapFromScore: 5,
  overProvidedFromSpareShare: 0.2,
  shortBelowIndex: 80,
  betterServedAboveIndex: 120,
  saturationShare: 0.9,
  smallNeed: 10,
  partialFromUnknownAdults: 0.05,
  controlTotals: { essential: null, general: null, specialist: null },
  indexSpread: 0.5,
};

/** The furthest anyone is taken to travel at any of the levels named. */
export function furthestReachKm(settings: Settings, levelNames: readonly Level[] = levelSchema.options): number {
  return Math.max(...levelNames.flatMap((level) => [settings.reach[level].urbanKm, settings.reach[level].ruralKm]));
}

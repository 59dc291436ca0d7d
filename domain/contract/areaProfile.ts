import { z } from "zod";
import { areaCodeSchema, areaSchema } from "./area.ts";
import { areaInWholesSchema } from "./areaInWholes.ts";
import { figureSchema, markerSchema } from "./figure.ts";
import { gapClassSchema, gapSchema } from "./gap.ts";
import { basisSchema, indicatorSchema } from "./indicator.ts";
import { levelSchema } from "./level.ts";
import { partnershipIdSchema } from "./partnership.ts";

/** A place among peers: 1 is the most need, the most unmet, the fewest places. Peers are the areas of the same kind that the study area reports. */
export const peerRankSchema = z.object({
  rank: z.number().int(),
  of: z.number().int().meta({ description: "peers for which it is known" }),
  tiedWith: z.number().int().meta({ description: "other peers with the very same figure" }),
});
export type PeerRank = z.infer<typeof peerRankSchema>;

/** What an area came to in one period. */
export const periodGapSchema = z.object({
  period: z.string(),
  needStock: figureSchema.nullable(),
  needPerYear: z.number().nullable(),
  needMarker: markerSchema.nullable(),
  placesInReach: z.number().nullable().meta({ description: "today's offers: the same in every period" }),
  unmet: z.number().nullable(),
  gapScore: z.number().nullable(),
  class: gapClassSchema,
});
export type PeriodGap = z.infer<typeof periodGapSchema>;

/** One published figure about an area, headline or context, of the newest period there is for it. */
export const indicatorFigureSchema = z.object({
  indicator: indicatorSchema,
  period: z.string(),
  figure: figureSchema,
  rank: peerRankSchema.nullable().meta({ description: "1 is the most need, whichever way the indicator counts" }),
});
export type IndicatorFigure = z.infer<typeof indicatorFigureSchema>;

const scoredLevelSchema = z.object({
  type: z.literal("scored"),
  level: levelSchema,
  period: z.string().nullable(),
  opensOn: z
    .string()
    .nullable()
    .meta({ description: "the period that is shown where none is asked for, which need not be the newest" }),
  needBasis: basisSchema.nullable().meta({ description: "how much the need can be leaned on; null where it has none" }),
  gap: gapSchema,
  sentences: z.array(z.string()).meta({ description: "what the figures say, the message first" }),
  ranks: z.object({
    unmet: peerRankSchema.nullable(),
    gapScore: peerRankSchema.nullable(),
    fairShareIndex: peerRankSchema.nullable().meta({ description: "1 is the lowest: the fewest places per person" }),
    needRate: peerRankSchema.nullable().meta({ description: "yearly need per adult" }),
  }),
  trend: z.array(periodGapSchema).meta({ description: "every period of the headline need, oldest first" }),
  trendNote: z.string().nullable().meta({ description: "why there is no trend, or what does not change in it" }),
  indicators: z.array(indicatorFigureSchema),
  notes: z
    .array(z.string())
    .meta({ description: "how the need was chosen and put to these areas, where a reader must know it" }),
});
const unscoredLevelSchema = z.object({
  type: z.literal("not scored"),
  level: levelSchema,
  because: z.string(),
  indicators: z.array(indicatorFigureSchema),
});

/** An area at one level: scored, or why it cannot be. */
export const levelProfileSchema = z.discriminatedUnion("type", [scoredLevelSchema, unscoredLevelSchema]);
export type LevelProfile = z.infer<typeof levelProfileSchema>;
export type ScoredLevel = z.infer<typeof scoredLevelSchema>;

/** An area that is like another, and how far apart they are in each measure. */
export const similarAreaSchema = z.object({
  code: areaCodeSchema,
  name: z.string(),
  parentName: z.string().nullable(),
  distance: z
    .number()
    .meta({ description: "0 is the same in every measure; 1 is one standard deviation apart in each" }),
  differences: z
    .array(
      z.object({
        measure: z.string(),
        here: z.number(),
        there: z.number(),
        unit: z.string(),
        apart: z.number().meta({ description: "standard deviations of the peers between the two, never negative" }),
        sentence: z.string().meta({ description: "the same in words" }),
      }),
    )
    .meta({ description: "every measure known for both, the most alike first" }),
});
export type SimilarArea = z.infer<typeof similarAreaSchema>;

/** Everything about one area of a study area: the three levels side by side, what they mean in words, and which areas are like it. */
export const areaProfileSchema = z
  .object({
    partnership: partnershipIdSchema,
    snapshot: z.string(),
    area: areaSchema,
    partOf: areaInWholesSchema.shape.partOf,
    peers: z.number().int().meta({ description: "areas of the same kind in the study area, this one among them" }),
    summary: z.array(z.string()).meta({ description: "what stands out over all levels, in plain sentences" }),
    levels: z.array(levelProfileSchema),
    similar: z.object({
      method: z.string(),
      note: z.string().nullable().meta({ description: "why there are none; null where there are some" }),
      areas: z.array(similarAreaSchema),
    }),
  })
  .meta({ id: "AreaProfile" });
export type AreaProfile = z.infer<typeof areaProfileSchema>;

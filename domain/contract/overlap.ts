import { z } from "zod";
import { areaCodeSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { datasetIdSchema } from "./datasetId.ts";
import { levelSchema } from "./level.ts";
import { partnershipIdSchema } from "./partnership.ts";

/** One offer of a set of offers whose catchments overlap. */
export const overlapMemberSchema = z
  .object({
    dataset: datasetIdSchema,
    row: z.number().int().meta({ description: "row in its file, as a spreadsheet numbers it" }),
    title: z.string(),
    provider: z.string(),
    venue: z.string().nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    places: z.number().meta({ description: "a year" }),
    placesBasis: z.string(),
    free: z.number().meta({ description: "places that stay free when people go where they are nearest (idle)" }),
    removable: z.number().meta({
      description: "places it alone could do without with no one more unmet; of a set they do not add up",
    }),
  })
  .meta({ id: "OverlapMember" });
export type OverlapMember = z.infer<typeof overlapMemberSchema>;

/** Two members, by position, and the share of each one's learners in reach who can reach the other as well. */
export const overlapLinkSchema = z.object({
  one: z.number().int(),
  other: z.number().int(),
  oneInOther: z.number(),
  otherInOne: z.number(),
});
export type OverlapLink = z.infer<typeof overlapLinkSchema>;

/** An area with a gap that places of the set could serve instead, the nearest first. */
export const gapNearbySchema = z.object({
  code: areaCodeSchema,
  name: z.string(),
  unmet: z.number(),
  km: z.number().meta({ description: "from the nearest member, straight line" }),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
});
export type GapNearby = z.infer<typeof gapNearbySchema>;

/** Offers of one level whose catchments overlap and whose places are more than the need in their reach. Figures are of the set: those of its members do not add up to them. */
export const overlapSchema = z
  .object({
    id: z.string().meta({ description: "the same for the same offers" }),
    members: z.array(overlapMemberSchema).min(2),
    links: z.array(overlapLinkSchema),
    places: z.number(),
    essential: z.number().meta({ description: "places without which more people would be unmet" }),
    removable: z.number().meta({ description: "places that could go with no one more unmet: places - essential" }),
    share: z.number().meta({ description: "removable / places" }),
    sureness: z.number().nullable().meta({
      description: "share of the draws of need in which it is flagged too; null where need has no interval",
    }),
    areasServed: z.array(z.object({ code: areaCodeSchema, name: z.string(), need: z.number().nullable() })).meta({
      description: "areas of the answer's kind in reach of any member, the most need first",
    }),
    gapsNearby: z.array(gapNearbySchema),
    sentence: z.string(),
  })
  .meta({ id: "Overlap" });
export type Overlap = z.infer<typeof overlapSchema>;

/** Every flagged set of a level, and what the whole map comes to. */
export const overlapsSchema = z
  .object({
    partnership: partnershipIdSchema,
    snapshot: z.string(),
    level: levelSchema,
    areaType: areaTypeSchema,
    vintage: z.string(),
    period: z.string().nullable(),
    overlaps: z.array(overlapSchema).meta({ description: "the most removable places first" }),
    notSure: z.array(overlapSchema).meta({
      description: "sets that would be flagged if need were as published, but are in fewer than 4 of 5 draws of it",
    }),
    whole: z.object({
      offers: z.number().int(),
      places: z.number(),
      placed: z.number().meta({ description: "the most people that could be placed" }),
      removable: z.number().nullable().meta({ description: "places - placed" }),
    }),
    sentence: z.string(),
    notes: z.array(z.string()),
  })
  .meta({ id: "Overlaps" });
export type Overlaps = z.infer<typeof overlapsSchema>;

/** One line of the stream: how far it is and, last, what was found (or what went wrong). */
export const overlapsLineSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), done: z.number().int(), of: z.number().int() }),
  z.object({ type: z.literal("answer"), answer: overlapsSchema }),
  z.object({ type: z.literal("problem"), detail: z.string() }),
]);
export type OverlapsLine = z.infer<typeof overlapsLineSchema>;

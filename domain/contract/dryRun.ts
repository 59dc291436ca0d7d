import { z } from "zod";
import { vintageSchema } from "./area.ts";
import { areaTypeSchema } from "./areaType.ts";
import { datasetIdSchema } from "./datasetId.ts";
import { gapSchema } from "./gap.ts";
import { levelSchema } from "./level.ts";
import { modeSchema } from "./publishing.ts";

/** How many records of one noun a publication would add, change, end or leave as they are, beside what is in force of the same dataset or areas. */
export const recordChangeSchema = z.object({
  noun: z.enum(["areas", "areaParts", "shapes", "postcodes", "indicators", "needFigures", "listings"]),
  added: z.number().int(),
  changed: z.number().int(),
  ended: z.number().int().meta({ description: "in force now, and no more afterwards" }),
  same: z.number().int(),
});
export type RecordChange = z.infer<typeof recordChangeSchema>;

/** What an area's score is before and after. Null where it has none. */
const sideSchema = gapSchema.pick({ gapScore: true, unmet: true, class: true }).nullable();

/** An area whose score or class would move. */
export const gapMoveSchema = z.object({
  code: z.string(),
  name: z.string(),
  before: sideSchema,
  after: sideSchema,
});
export type GapMove = z.infer<typeof gapMoveSchema>;

/** What would happen to the scores of a level. `moves` has the areas that move most, `moved` counts all of them. */
export const levelChangeSchema = z.object({
  level: levelSchema,
  areaType: areaTypeSchema.nullable(),
  vintage: vintageSchema.nullable(),
  areas: z.number().int().meta({ description: "areas that have a score or known unmet people before or after" }),
  knownBefore: z.number().int().meta({ description: "of these areas, those whose unmet people or score is known now" }),
  knownAfter: z.number().int().meta({ description: "of these areas, those whose unmet people or score is known then" }),
  moved: z.number().int().meta({ description: "areas whose score, unmet people or class change" }),
  classChanged: z.number().int(),
  unmetBefore: z.number().nullable().meta({
    description: "people a year; no change of unmetAfter unless knownBefore and knownAfter both are all areas",
  }),
  unmetAfter: z.number().nullable(),
  moves: z.array(gapMoveSchema),
  note: z.string().nullable().meta({ description: "why there is nothing to compare, where there is not" }),
});
export type LevelChange = z.infer<typeof levelChangeSchema>;

/** What would happen if a draft were published so, worked out on the real data and then taken back. */
export const dryRunSchema = z
  .object({
    dataset: datasetIdSchema,
    mode: modeSchema,
    replaces: datasetIdSchema.nullable(),
    basis: z.string().meta({
      description:
        "the state it was made on; give it when publishing, so that nobody's publication in between goes unseen",
    }),
    heldOutRows: z.number().int(),
    records: z.array(recordChangeSchema),
    levels: z.array(levelChangeSchema),
  })
  .meta({ id: "DryRun" });
export type DryRun = z.infer<typeof dryRunSchema>;

/** A line of the answer while it is worked out: how far it is, or in the end what would happen, or what went wrong half-way. */
export const dryRunLineSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), doing: z.string(), share: z.number().min(0).max(1) }),
  z.object({ type: z.literal("answer"), answer: dryRunSchema }),
  z.object({ type: z.literal("problem"), detail: z.string() }),
]);
export type DryRunLine = z.infer<typeof dryRunLineSchema>;

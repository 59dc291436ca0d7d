import { z } from "zod";
import { areaCodeSchema, vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { datasetIdSchema } from "../../domain/contract/datasetId.ts";
import { levelSchema } from "../../domain/contract/level.ts";
import { newSettingsSchema } from "../../domain/contract/newSettings.ts";
import { partnershipIdSchema } from "../../domain/contract/partnership.ts";
import { problemSchema } from "../../domain/contract/problem.ts";
import { reportIdSchema } from "../../domain/contract/report.ts";
import { listingsSchema } from "../duplicates/howListingsCount.ts";

/** `partnership`, as it stands in nearly every query. */
export const inPartnership = z.object({
  partnership: partnershipIdSchema.meta({ description: "id of the partnership", example: "greater-manchester" }),
});

/** A dataset of a partnership, in an address. */
export const ofDataset = z.object({ dataset: datasetIdSchema.meta({ description: "id of the dataset" }) });

/** An own area of a partnership, in an address. */
export const ofOwnArea = z.object({ code: areaCodeSchema.meta({ description: "of the own area", example: "own-1" }) });

/** A kept report of a partnership, in an address. */
export const ofReport = z.object({ report: reportIdSchema.meta({ description: "id of the report" }) });

/** A kind of area; without a vintage, whichever fits. */
export const ofKind = z.object({
  areaType: areaTypeSchema.optional().meta({ description: "kind of area", example: "ward" }),
  vintage: vintageSchema.optional().meta({ description: "boundary year", example: "2024" }),
});

/** How listings count. */
export const ofListings = z.object({
  listings: listingsSchema.optional().meta({
    description: "`as published`: every listing by itself, also where several are one offer; absent: each offer once",
  }),
});

/** What a score is asked for. */
export const ofGaps = inPartnership.extend({
  ...ofListings.shape,
  ...ofKind.shape,
  level: levelSchema.meta({ example: "essential" }),
  period: z.string().min(1).max(20).optional().meta({ description: "as the need data writes it; absent: the latest" }),
  yearsToClear: z.coerce
    .number()
    .pipe(newSettingsSchema.shape.yearsToClear)
    .optional()
    .meta({ description: "in place of the setting, for this answer only", example: 10 }),
});

/** How often to draw what the need may be, and from which seed: the same seed draws the same. */
export const ofDraws = z.object({
  draws: z.coerce.number().int().min(50).max(5000).default(500).meta({ description: "how many draws" }),
  seed: z.coerce.number().int().min(0).max(4_294_967_295).default(1).meta({ description: "the same draws the same" }),
});

/** A stretch of a list. */
export const stretch = z.object({
  limit: z.coerce.number().int().min(1).max(10_000).default(500).meta({ description: "how many at most" }),
  offset: z.coerce.number().int().min(0).default(0).meta({ description: "how many to pass over" }),
});

/** What every endpoint may answer instead: problem JSON. */
export const orProblem = {
  "4xx": { description: "A problem, in words.", content: { "application/problem+json": { schema: problemSchema } } },
} as const;

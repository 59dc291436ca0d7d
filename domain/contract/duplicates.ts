import { z } from "zod";
import { datasetIdSchema } from "./datasetId.ts";
import { judgementSchema } from "./evidence.ts";
import { levelSchema } from "./level.ts";
import { listingRefSchema } from "./listingRef.ts";
import { offerSchema } from "./offer.ts";
import { partnershipIdSchema } from "./partnership.ts";

/** A listing, as short as a list of many needs it. */
export const listingCardSchema = z
  .object({
    ref: listingRefSchema,
    dataset: datasetIdSchema,
    row: z.number().int(),
    provider: z.string(),
    title: z.string(),
    level: levelSchema.nullable(),
    venue: z.string().nullable(),
    postcode: z.string().nullable(),
    placesPerYear: z.number().nullable(),
  })
  .meta({ id: "ListingCard" });
export type ListingCard = z.infer<typeof listingCardSchema>;

/** What becomes of a pair: decided by somebody, merged by itself, waiting for somebody, or left as two. */
export const pairStatusSchema = z.enum(["decided same", "decided different", "merged", "review", "separate"]);
export type PairStatus = z.infer<typeof pairStatusSchema>;

/** Two listings that may be the same, or that somebody has decided on. */
export const listingPairSchema = z
  .object({
    one: listingRefSchema,
    other: listingRefSchema,
    probability: z.number().nullable().meta({ description: "null where the two were never compared" }),
    status: pairStatusSchema,
    held: z.string().nullable().meta({ description: "why they are not one offer by themselves, however likely" }),
    decision: z.number().int().nullable().meta({ description: "the number of the decision in force on it" }),
  })
  .meta({ id: "ListingPair" });
export type ListingPair = z.infer<typeof listingPairSchema>;

/** Listings that count as one offer, the one whose figures are used first. */
export const clusterSchema = z
  .object({
    id: z.string(),
    listings: z.array(listingRefSchema).min(2),
    weakest: z.number().nullable().meta({
      description: "the least probability among the pairs that join them; null where somebody joined them all",
    }),
    placesConflict: z.boolean().meta({ description: "whether their known places differ by more than a fifth" }),
  })
  .meta({ id: "Cluster" });
export type Cluster = z.infer<typeof clusterSchema>;

/** One way of finding listings that may be the same, and how often it could not be used. */
export const blockingSchema = z.object({
  rule: z.string(),
  pairs: z.number().int().meta({ description: "pairs of listings that it brought together" }),
  overFull: z
    .number()
    .int()
    .meta({ description: "values shared by so many listings that they tell nothing; passed over" }),
});

/** All that was found: the pairs worth somebody's while, and what has become of them. */
export const duplicatesSchema = z
  .object({
    partnership: partnershipIdSchema,
    snapshot: z.string(),
    mergeFrom: z.number().nullable(),
    reviewFrom: z.number(),
    lastDecision: z.number().int().meta({ description: "the number of the last decision; 0 where there is none" }),
    datasets: z.array(z.object({ id: datasetIdSchema, title: z.string(), fileName: z.string() })),
    listings: z.number().int().meta({ description: "listings in force that were compared" }),
    compared: z.number().int().meta({ description: "pairs of listings at one place that were compared" }),
    blocking: z.array(blockingSchema),
    toReview: z.number().int().meta({ description: "pairs in the queue, decided or not" }),
    reviewed: z.number().int().meta({ description: "those of them that somebody has decided on" }),
    cards: z.array(listingCardSchema).meta({ description: "every listing that a pair or a cluster names" }),
    pairs: z
      .array(listingPairSchema)
      .meta({ description: "from `reviewFrom` up or decided on, the least certain first" }),
    clusters: z.array(clusterSchema),
    notes: z.array(z.string()),
  })
  .meta({ id: "Duplicates" });
export type Duplicates = z.infer<typeof duplicatesSchema>;

/** One line of the stream: how far it is and, last, what was found (or what went wrong). */
export const duplicatesLineSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("progress"), done: z.number().int(), of: z.number().int() }),
  z.object({ type: z.literal("answer"), answer: duplicatesSchema }),
  z.object({ type: z.literal("problem"), detail: z.string() }),
]);
export type DuplicatesLine = z.infer<typeof duplicatesLineSchema>;

/** A listing with all that it says, and the row as it was published. */
export const listingInFullSchema = z
  .object({ ref: listingRefSchema, offer: offerSchema, cells: z.record(z.string(), z.string()) })
  .meta({ id: "ListingInFull" });
export type ListingInFull = z.infer<typeof listingInFullSchema>;

/** Two listings side by side, with all that speaks for and against their being the same. */
export const pairInFullSchema = z
  .object({
    pair: listingPairSchema,
    one: listingInFullSchema,
    other: listingInFullSchema,
    judgement: judgementSchema
      .nullable()
      .meta({ description: "null where the two are not at one place and were never compared" }),
  })
  .meta({ id: "PairInFull" });
export type PairInFull = z.infer<typeof pairInFullSchema>;

/** What the study area comes to at a level under one way of treating duplicates. Null is unknown. */
export const duplicateTotalsSchema = z.object({
  offers: z.number().int(),
  places: z.number().nullable(),
  needPerYear: z.number().nullable(),
  unmet: z.number().nullable(),
  gapScore: z.number().nullable(),
});
export type DuplicateTotals = z.infer<typeof duplicateTotalsSchema>;

/** What duplicates hide, level by level: as published, as things stand now, and as they would be with decisions that are only thought of. */
export const duplicateEffectSchema = z
  .object({
    partnership: partnershipIdSchema,
    snapshot: z.string(),
    levels: z.array(
      z.object({
        level: levelSchema,
        asPublished: duplicateTotalsSchema.meta({ description: "every listing counted by itself" }),
        now: duplicateTotalsSchema,
        ifDecided: duplicateTotalsSchema.nullable().meta({ description: "null where nothing was thought of" }),
      }),
    ),
  })
  .meta({ id: "DuplicateEffect" });
export type DuplicateEffect = z.infer<typeof duplicateEffectSchema>;

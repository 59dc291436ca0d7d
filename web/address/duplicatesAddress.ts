import { z } from "zod";
import { datasetIdSchema } from "../../domain/contract/datasetId.ts";
import { levelSchema } from "../../domain/contract/level.ts";
import { listingRefSchema } from "../../domain/contract/listingRef.ts";

/** Which pairs are listed: those that wait for somebody, those somebody decided on, those that merged by themselves, or all. */
export const pairChoiceSchema = z.enum(["review", "decided", "merged", "all"]);
export type PairChoice = z.infer<typeof pairChoiceSchema>;

/** The orders of the list of pairs. Without one it stands as the server gave it: the least certain first. */
export const pairOrderSchema = z.enum(["likely", "unlikely", "name", "places"]);
export type PairOrder = z.infer<typeof pairOrderSchema>;

/** What a shared link to the duplicate listings brings back: what is listed, and the pair that is looked at. A word that makes no sense is dropped. */
export const duplicatesAddressSchema = z.object({
  show: pairChoiceSchema.optional().catch(undefined),
  level: levelSchema.optional().catch(undefined),
  dataset: datasetIdSchema.optional().catch(undefined),
  find: z.string().min(1).max(200).optional().catch(undefined),
  sort: pairOrderSchema.optional().catch(undefined),
  one: listingRefSchema.optional().catch(undefined),
  other: listingRefSchema.optional().catch(undefined),
});
export type DuplicatesAddress = z.infer<typeof duplicatesAddressSchema>;

import { z } from "zod";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import { blockingSchema } from "../../../domain/contract/duplicates.ts";
import type { SiteReason } from "../../../domain/duplicates/comparedPair.ts";
import { siteWords } from "../../../domain/duplicates/explain/siteWords.ts";

const siteReason = z.custom<SiteReason>((reason) => typeof reason === "string" && Object.hasOwn(siteWords, reason));
const level = z.number().int().nullable();

/** A pair as it is kept: the two rows, why they are at one place and how near, and how alike identifier, name, address, phone and website are. */
const keptPairSchema = z.tuple([
  z.number().int(),
  z.number().int(),
  siteReason,
  z.number().nullable(),
  level,
  level,
  level,
  level,
  level,
]);
export type KeptPair = z.infer<typeof keptPairSchema>;

/** What was found when the listings of two datasets, or of one with itself, were compared. */
export const comparisonSchema = z.object({ pairs: z.array(keptPairSchema), blocking: z.array(blockingSchema) });

/** Two datasets, the lesser id first; the same one twice stands for its listings among themselves. */
export type DatasetPair = { readonly one: DatasetId; readonly other: DatasetId };

export type Comparison = DatasetPair & z.infer<typeof comparisonSchema>;

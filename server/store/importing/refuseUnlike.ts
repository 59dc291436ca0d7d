import { type Dataset, type RecordCounts, recordCountsSchema } from "../../../domain/contract/dataset.ts";
import { Refusal } from "../refusal.ts";

/**
 * Throws a Refusal ("conflict") when a file holds nothing of what the dataset that it would replace holds: need in the place of offers would leave the scores without any
 * offer, and nobody would have said so.
 */
export function refuseUnlike(former: Dataset | undefined, records: RecordCounts): void {
  if (former === undefined) return;
  const nouns = recordCountsSchema.keyof().options;
  if (nouns.some((noun) => records[noun] > 0 && former.records[noun] > 0)) return;
  throw new Refusal(
    "conflict",
    `The file cannot take the place of “${former.title}”: it holds nothing of the same kind. Publish it beside that one, or undo that one first.`,
  );
}

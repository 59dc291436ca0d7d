import type { RecordCounts } from "../../../domain/contract/dataset.ts";
import type { DatasetId } from "../../../domain/contract/datasetId.ts";
import { Refusal } from "../refusal.ts";
import { type Clash, clashInForce, clashing } from "../inForce/clashInForce.ts";
import type { Target } from "./target.ts";

/** Throws a Refusal ("conflict") when what a file holds is in force already from a dataset that stays in force; it says which, and the way out. */
export async function refuseInForceAlready(
  { db, partnership, dataset }: Target,
  replaces: DatasetId | undefined,
  records: RecordCounts,
): Promise<void> {
  const clash = await clashInForce(db, { partnership, dataset, without: replaces }, records);
  if (clash === undefined) return;
  const { title, count, example } = clash;
  throw new Refusal(
    "conflict",
    `${clashing(clash)} of this file ${count === 1 ? "is" : "are"} in force already, from “${title}” (for example ${example}). ${wayOut(clash)}`,
  );
}

function wayOut({ noun, datasetId }: Clash): string {
  const inItsPlace = `Publish this file in place of that dataset (${datasetId})`;
  const { why, orElse } = words[noun];
  return `${why} ${inItsPlace}, or ${orElse}.`;
}

const words = {
  indicator: {
    why: "Figures that are there would change their meaning.",
    orElse: "give what it measures an id of its own",
  },
  "need figure": { why: "Only one figure for the same thing can count.", orElse: "leave those rows out" },
  listing: { why: "Together they would count twice.", orElse: "leave those rows out" },
} as const satisfies Record<Clash["noun"], { readonly why: string; readonly orElse: string }>;

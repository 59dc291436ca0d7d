import type { RecordCounts } from "../../../domain/contract/dataset.ts";
import type { Database } from "../database.ts";
import { figuresInForce } from "./figuresInForce.ts";
import { indicatorsRedefined } from "./indicatorsRedefined.ts";
import type { InCommon, Joining } from "./joining.ts";
import { listingsInForce } from "./listingsInForce.ts";

/** What stands in the way of a dataset beside those in force. */
export type Clash = InCommon & { readonly noun: "indicator" | "need figure" | "listing" };

/** The first thing that must not be in force twice and would be; undefined where there is none. `records` saves asking about nouns that the dataset has not. */
export async function clashInForce(db: Database, joining: Joining, records: RecordCounts): Promise<Clash | undefined> {
  const indicators = records.indicators > 0 ? await indicatorsRedefined(db, joining) : undefined;
  if (indicators !== undefined) return { ...indicators, noun: "indicator" };
  const figures = records.needFigures > 0 ? await figuresInForce(db, joining) : undefined;
  if (figures !== undefined) return { ...figures, noun: "need figure" };
  const listings = records.listings > 0 ? await listingsInForce(db, joining) : undefined;
  return listings === undefined ? undefined : { ...listings, noun: "listing" };
}

/** “3 listings”. */
export function clashing({ count, noun }: Clash): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

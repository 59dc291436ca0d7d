import type { Offer } from "../../domain/contract/offer.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { Database } from "../store/database.ts";
import type { Comparison } from "../store/duplicates/comparison.ts";
import { missingComparisons } from "../store/duplicates/missingComparisons.ts";
import { offersInForce } from "../store/read/offersInForce.ts";
import { compareDatasets } from "./compareDatasets.ts";
import { engine } from "./engine.ts";
import { atPace, type Pace } from "./pace.ts";

/** Datasets of a partnership whose listings are to have been compared. */
export type ToCompare = { readonly partnership: PartnershipId; readonly datasets: readonly string[] };

/**
 * Compares what has not been compared yet of the datasets named, two at a time, and hands on each comparison as it is made. Offers that have been read already need
 * not be read again. Progress counts the listings that are to be looked at.
 */
export async function compareMissing(
  db: Database,
  wanted: ToCompare & { readonly offers?: readonly Offer[] },
  keep: (comparison: Comparison) => Promise<void> | void,
  { say, throwIfGone }: Pace = {},
): Promise<void> {
  const missing = await missingComparisons(db, { ...wanted, engine });
  if (missing.length === 0) return;
  const of = missing.reduce((sum, { listings }) => sum + listings, 0);
  say?.({ done: 0, of });
  const ids = [...new Set(missing.flatMap(({ one, other }) => [one, other]))];
  const offers = wanted.offers ?? (await offersInForce(db, { partnership: wanted.partnership, datasets: ids }));
  let done = 0;
  for (const { one, other, listings } of missing) {
    throwIfGone?.();
    const sofar = done;
    const news = (step: { readonly done: number; readonly of: number }) =>
      say?.({ done: sofar + Math.round((listings * step.done) / Math.max(1, step.of)), of });
    // oxlint-disable-next-line no-await-in-loop -- two at a time is what there is room for
    await keep(await atPace(compareDatasets({ one, other }, offers), { say: news, throwIfGone }));
    done += listings;
  }
}

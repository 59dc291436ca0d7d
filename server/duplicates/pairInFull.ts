import { type ListingPair, type PairInFull, pairInFullSchema } from "../../domain/contract/duplicates.ts";
import type { Judgement } from "../../domain/contract/evidence.ts";
import type { ListingRef } from "../../domain/contract/listingRef.ts";
import type { Database } from "../store/database.ts";
import { cellsOfListing } from "../store/duplicates/cellsOfListing.ts";
import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { FoundListings } from "./foundListings.ts";

/** Two listings side by side with their rows as published; undefined where one of them is not in force. */
export async function pairInFull(
  db: Database,
  partnership: PartnershipId,
  found: FoundListings,
  named: { readonly one: ListingRef; readonly other: ListingRef },
): Promise<PairInFull | undefined> {
  const [one, other] = [found.offerAt(named.one), found.offerAt(named.other)];
  if (one === undefined || other === undefined) return undefined;
  const judgement = found.judgementOf(named.one, named.other);
  return pairInFullSchema.parse({
    pair: listed(found, named) ?? unlisted(found, named, judgement),
    one: { ref: named.one, offer: one, cells: await cellsOfListing(db, partnership, named.one) },
    other: { ref: named.other, offer: other, cells: await cellsOfListing(db, partnership, named.other) },
    judgement,
  } satisfies PairInFull);
}

type Named = Pick<ListingPair, "one" | "other">;

/** As the list has it, but with the listings in the order asked for. */
function listed({ resolved }: FoundListings, { one, other }: Named): ListingPair | undefined {
  const pair = resolved.pairs.find(
    (each) => (each.one === one && each.other === other) || (each.one === other && each.other === one),
  );
  return pair === undefined ? undefined : { ...pair, one, other };
}

/** A pair that is too unlikely to be listed; it may be one offer all the same, by way of others. */
function unlisted({ resolved }: FoundListings, { one, other }: Named, judgement: Judgement | null): ListingPair {
  const isMerged = resolved.clusters.some(({ listings }) => listings.includes(one) && listings.includes(other));
  return {
    one,
    other,
    probability: judgement?.probability ?? null,
    status: isMerged ? "merged" : "separate",
    held: judgement?.held ?? null,
    decision: null,
  };
}

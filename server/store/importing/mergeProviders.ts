import { sql } from "kysely";
import type { PlacedListing } from "./placedListing.ts";
import { staged } from "./staged.ts";
import { ownerOf, type Target } from "./target.ts";

/** Adds the providers that listings name to a dataset, each once; the first row that names one gives its name. */
export function mergeProviders(target: Target, listings: readonly PlacedListing[]): Promise<void> {
  const rows = new Map(
    listings
      .toReversed()
      .map(({ providerId: id, claim: { provider } }) => [id, { ...ownerOf(target), id, ...provider }]),
  );
  return staged(target, "provider", [...rows.values()], () =>
    sql`
    insert into provider (partnership_id, dataset_id, id, name, ukprn, company_number, charity_number)
    select partnership_id, dataset_id, id, name, ukprn, company_number, charity_number from staged_provider
    on conflict do nothing`.execute(target.db),
  );
}

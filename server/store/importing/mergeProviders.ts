import { sql } from "kysely";
import { providerId } from "./providerId.ts";
import type { RecordOf } from "./recordOf.ts";
import { staged } from "./staged.ts";
import { ownerOf, type Target } from "./target.ts";

/** Adds the providers that listings name to a dataset, each once; the first row that names one gives its name. */
export function mergeProviders(target: Target, records: readonly RecordOf<"listing">[]): Promise<void> {
  const rows = new Map(
    records.toReversed().map(({ claim: { provider } }) => {
      const id = providerId(provider);
      return [id, { ...ownerOf(target), id, ...provider }];
    }),
  );
  return staged(target, "provider", [...rows.values()], () =>
    sql`
    insert into provider (partnership_id, dataset_id, id, name, ukprn, company_number, charity_number)
    select partnership_id, dataset_id, id, name, ukprn, company_number, charity_number from staged_provider
    on conflict do nothing`.execute(target.db),
  );
}

import { sql } from "kysely";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import type { Basis } from "./basisOf.ts";

/** Something that has changed what is in force: a dataset by its title, the settings by their version, a decision on listings by its number, or an own area by its name. */
export type Happening = { readonly what: string; readonly how: string; readonly at: Date; readonly by: string | null };

/** What has been published, undone, set, decided or made an own area in a partnership since a basis was taken, in the order in which it happened. */
export async function happenedSince(
  db: Database,
  partnership: PartnershipId,
  { event, settings, decision, ownArea }: Basis,
): Promise<Happening[]> {
  const { rows } = await sql<Happening>`
    select '“' || dataset.title || '”' as what, e.what as how, e.at, e.by_whom as by
    from dataset_event e
    join dataset on (dataset.partnership_id, dataset.id) = (e.partnership_id, e.dataset_id)
    where e.partnership_id = ${partnership} and e.number > ${event}
    union all
    select 'version ' || version || ' of the settings', 'put in force', created_at, null
    from settings
    where partnership_id = ${partnership} and version > ${settings}
    union all
    select 'decision ' || coalesce(takes_back, number) || ' on duplicate listings',
      case when takes_back is null then 'made' else 'taken back' end, at, by_whom
    from listing_decision
    where partnership_id = ${partnership} and number > ${decision}
    union all
    select 'the own area “' || name || '”',
      case when removed then 'taken out' when replaces is null then 'made' else 'changed' end, at, by_whom
    from own_area
    where partnership_id = ${partnership} and number > ${ownArea}
    order by at, what`.execute(db);
  return rows;
}

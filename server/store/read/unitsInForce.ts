import { sql } from "kysely";
import { z } from "zod";
import { unitSchema } from "../../../domain/contract/indicator.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";

const unitsSchema = z.array(z.object({ id: z.string(), unit: unitSchema }));

/** The indicators in force with their units; where several datasets name one, the last published says its unit. */
export async function unitsInForce(db: Database, partnership: PartnershipId): Promise<z.infer<typeof unitsSchema>> {
  const { rows } = await sql`
    select distinct on (indicator.id) indicator.id, indicator.unit
    from indicator
    join current_dataset on (current_dataset.partnership_id, current_dataset.id) = (indicator.partnership_id, indicator.dataset_id)
    where indicator.partnership_id = ${partnership}
    order by indicator.id, current_dataset.published_at desc`.execute(db);
  return unitsSchema.parse(rows);
}

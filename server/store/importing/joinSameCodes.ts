import { sql } from "kysely";
import type { RecordCounts } from "../../../domain/contract/dataset.ts";
import { planForMany } from "../planForMany.ts";
import type { Target } from "./target.ts";

/**
 * After a file of areas or area parts: joins the areas of two years that have the same code, where published lookups would not meet else, and takes such joins back where a file says
 * by now how the years go together. Writes nothing where nothing changed, so that two publishers are seldom in each other's way.
 */
export async function joinSameCodes({ db }: Target, { areas, areaParts }: RecordCounts): Promise<void> {
  if (areas + areaParts === 0) return;
  await planForMany(db, async () => {
    await sql`
      delete from area_part p
      where basis = 'same code' and not exists (
        select from same_code_part s
        where (s.whole_type, s.whole_vintage, s.whole_code, s.part_type, s.part_vintage, s.part_code)
          = (p.whole_type, p.whole_vintage, p.whole_code, p.part_type, p.part_vintage, p.part_code)
      )`.execute(db);
    await sql`
      insert into area_part (whole_type, whole_vintage, whole_code, part_type, part_vintage, part_code, share, basis)
      select whole_type, whole_vintage, whole_code, part_type, part_vintage, part_code, share, basis from same_code_part
      on conflict do nothing`.execute(db);
  });
}

import { sql } from "kysely";
import { lockReference } from "./lockReference.ts";
import type { RecordOf } from "./recordOf.ts";
import { staged } from "./staged.ts";
import type { Target } from "./target.ts";

/** Adds area parts to those that all partnerships share; the same part of the same whole takes the new share and basis. */
export async function mergeAreaParts(target: Target, records: readonly RecordOf<"area part">[]): Promise<void> {
  if (records.length === 0) return;
  await lockReference(target);
  const rows = records.map(({ part }) => part);
  await staged(target, "areaPart", rows, () =>
    sql`
    insert into area_part (whole_type, whole_vintage, whole_code, part_type, part_vintage, part_code, share, basis)
    select whole_type, whole_vintage, whole_code, part_type, part_vintage, part_code, share, basis from staged_area_part
    on conflict (part_type, part_vintage, part_code, whole_type, whole_vintage, whole_code)
    do update set share = excluded.share, basis = excluded.basis`.execute(target.db),
  );
}

import { type RawBuilder, sql } from "kysely";
import type { RecordChange } from "../../../domain/contract/dryRun.ts";
import type { Database } from "../database.ts";
import type { AroundMerge } from "../importing/target.ts";

/** Counts, batch by batch, what a file would do to the areas, area parts and postcodes that all partnerships share. Nothing of these ever ends. */
export function mergesCounted(db: Database): { aroundMerge: AroundMerge; changes: () => RecordChange[] } {
  const counted = new Map<string, RecordChange>();
  const aroundMerge: AroundMerge = async (table, merge) => {
    const known = sharedTables.find((each) => each.table === table);
    if (known === undefined) {
      await merge();
      return;
    }
    await rememberFormer(db, known);
    await merge();
    const { added, changed, same } = await compareMerged(db, known);
    const sofar = counted.get(table) ?? { noun: known.noun, added: 0, changed: 0, ended: 0, same: 0 };
    counted.set(table, {
      ...sofar,
      added: sofar.added + added,
      changed: sofar.changed + changed,
      same: sofar.same + same,
    });
  };
  return { aroundMerge, changes: () => [...counted.values()] };
}

type Shared = {
  readonly table: string;
  readonly noun: RecordChange["noun"];
  readonly name: RawBuilder<unknown>;
  readonly stage: RawBuilder<unknown>;
  readonly former: RawBuilder<unknown>;
  readonly key: RawBuilder<unknown>;
  /** A column of the key, to see whether there is a former row. */
  readonly formerCode: RawBuilder<unknown>;
};

const partKey = ["part_type", "part_vintage", "part_code"];
const wholeKey = ["whole_type", "whole_vintage", "whole_code"];

const sharedTables: readonly Shared[] = [
  shared("area", "areas", "area", ["area_type", "vintage", "code"]),
  shared("areaPart", "areaParts", "area_part", [...partKey, ...wholeKey]),
  shared("postcode", "postcodes", "postcode", ["postcode"]),
];

function shared(table: string, noun: RecordChange["noun"], name: string, key: readonly string[]): Shared {
  return {
    table,
    noun,
    name: sql.table(name),
    stage: sql.table(`staged_${name}`),
    former: sql.table(`former_${name}`),
    key: sql.join(key.map((column) => sql.ref(column))),
    formerCode: sql.ref(`was.${key.at(-1)}`),
  };
}

/** Keeps the rows that the batch is about, as they were before it. */
async function rememberFormer(db: Database, { name, stage, former, key }: Shared): Promise<void> {
  await sql`create temporary table if not exists ${former} (like ${name} including indexes) on commit drop`.execute(db);
  await sql`truncate ${former}`.execute(db);
  await sql`insert into ${former} select known.* from ${name} known join ${stage} using (${key})`.execute(db);
}

async function compareMerged(
  db: Database,
  { name, stage, former, key, formerCode }: Shared,
): Promise<Pick<RecordChange, "added" | "changed" | "same">> {
  const { rows } = await sql<Pick<RecordChange, "added" | "changed" | "same">>`
    select count(*) filter (where not is_known) as added,
      count(*) filter (where is_known and is_other) as changed,
      count(*) filter (where is_known and not is_other) as same
    from (
      select ${formerCode} is not null as is_known, row(was.*) is distinct from row(known.*) as is_other
      from ${stage} join ${name} known using (${key}) left join ${former} was using (${key})
    ) compared`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error("expected a row for a count");
  return row;
}

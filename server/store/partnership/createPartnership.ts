import { type NewPartnership, type Partnership, partnershipIdSchema } from "../../../domain/contract/partnership.ts";
import { defaultSettings } from "../../../domain/contract/settings.ts";
import type { Database, OpenDatabase } from "../database.ts";
import { inTransaction } from "../transaction.ts";
import { findPartnership } from "./findPartnership.ts";
import { insertStudyArea } from "./insertStudyArea.ts";
import { slug } from "./slug.ts";

/**
 * A new partnership with its study area and the first version of its settings. Its id comes from its name, with a number behind where that is taken.
 * Throws a Refusal ("unusable") when the study area names an area that nobody has imported.
 */
export function createPartnership(
  { pool }: Pick<OpenDatabase, "pool">,
  { name, studyArea, bufferKm }: NewPartnership,
  { isDemo = false }: { readonly isDemo?: boolean } = {},
): Promise<Partnership> {
  return inTransaction(pool, async ({ db }) => {
    const id = partnershipIdSchema.parse(await insertUnderFreeId(db, { name, bufferKm, isDemo }));
    await insertStudyArea(db, id, studyArea);
    await db
      .insertInto("settings")
      .values({ partnershipId: id, version: 1, document: JSON.stringify(defaultSettings) })
      .execute();
    return findPartnership(db, id);
  });
}

async function insertUnderFreeId(db: Database, row: { name: string; bufferKm: number; isDemo: boolean }) {
  const wanted = slug(row.name);
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted.slice(0, 55)}-${number}`;
    const inserted = await db
      .insertInto("partnership")
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (inserted !== undefined) return inserted.id;
  }
}

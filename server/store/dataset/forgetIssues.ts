import type { Target } from "../importing/target.ts";

/**
 * Takes away what was wrong in a dataset, before its file is read again, and gives the last number that was used: with numbers of their own the next issues
 * are written faster, for the old ones stand in the index until the transaction ends.
 */
export async function forgetIssues({
  db,
  partnership,
  dataset,
}: Pick<Target, "db" | "partnership" | "dataset">): Promise<number> {
  const last = await db
    .selectFrom("datasetIssue")
    .select("number")
    .where("partnershipId", "=", partnership)
    .where("datasetId", "=", dataset)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return 0;
  await db
    .deleteFrom("datasetIssue")
    .where("partnershipId", "=", partnership)
    .where("datasetId", "=", dataset)
    .execute();
  return last.number;
}

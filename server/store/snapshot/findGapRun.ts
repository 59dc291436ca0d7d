import { type GapAnswer, gapAnswerSchema } from "../../../domain/contract/gap.ts";
import type { PartnershipId } from "../../../domain/contract/partnership.ts";
import type { Database } from "../database.ts";
import { Refusal } from "../refusal.ts";

export type GapRun = { id: string; note: string | null; createdAt: Date; answer: GapAnswer };

/** A kept run, as it was answered then. Throws a Refusal ("not found"). */
export async function findGapRun(db: Database, partnership: PartnershipId, id: string): Promise<GapRun> {
  const row = await db
    .selectFrom("gapRun")
    .select(["id", "note", "createdAt", "answer"])
    .where("partnershipId", "=", partnership)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("not found", `The partnership ${partnership} has no kept run ${id}.`);
  return { ...row, answer: gapAnswerSchema.parse(row.answer) };
}

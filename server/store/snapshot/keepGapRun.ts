import { randomUUID } from "node:crypto";
import type { GapAnswer } from "../../../domain/contract/gap.ts";
import type { Database } from "../database.ts";

/** Keeps a whole answer for ever, for a report or a baseline, and gives its id. Its snapshot must have been recorded. */
export async function keepGapRun(db: Database, answer: GapAnswer, note: string | null): Promise<string> {
  const id = randomUUID();
  await db
    .insertInto("gapRun")
    .values({
      partnershipId: answer.partnership,
      id,
      snapshotId: answer.snapshot,
      level: answer.level,
      areaType: answer.areaType,
      vintage: answer.vintage,
      period: answer.period,
      answer: JSON.stringify(answer),
      note,
    })
    .execute();
  return id;
}

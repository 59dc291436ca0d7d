import { type GapAnswer, gapAnswerSchema } from "../../domain/contract/gap.ts";
import type { ScoredGaps } from "../../domain/score/scoreInput.ts";
import type { GapPlan } from "./planGaps.ts";

/** The whole answer to a plan. It is checked by the contract here, for it is sent past the server's reply schema. */
export function answerOf({ partnership, origin, notes }: GapPlan, scored: ScoredGaps): GapAnswer {
  return gapAnswerSchema.parse({
    ...scored,
    partnership: partnership.id,
    snapshot: origin,
    notes: [...notes, ...scored.notes],
  });
}

import { setImmediate } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { LevelChange } from "../../domain/contract/dryRun.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { movesBetween } from "../../domain/score/moves/movesBetween.ts";
import { scoreGaps } from "../../domain/score/scoreGaps.ts";
import type { ScoredGaps, ScoreInput } from "../../domain/score/scoreInput.ts";
import type { ScoreOptions } from "../../domain/score/workings.ts";
import { answerOf } from "../score/answerOf.ts";
import type { GapPlan } from "../score/planGaps.ts";
import type { LevelInputs } from "./tried.ts";

/** A level's answers before and after. */
export type Sides = { readonly before: GapAnswer | null; readonly after: GapAnswer | null };

/** Scores a level on both sides: once where both rest on the very same. Gives way to others in between. */
export async function scoreLevel({ before, after, inputs }: LevelInputs, options: ScoreOptions): Promise<Sides> {
  const was = scored(inputs.before, options);
  await setImmediate();
  const willBe = isDeepStrictEqual(inputs.before, inputs.after) ? was : scored(inputs.after, options);
  return { before: answered(before, was), after: answered(after, willBe) };
}

/** What happens to the scores of a level. */
export function levelChangeOf(
  { level, note }: Pick<LevelInputs, "level" | "note">,
  { before, after }: Sides,
): LevelChange {
  const answer = after ?? before;
  const moves = movesBetween(before, after);
  return {
    level,
    areaType: answer?.areaType ?? null,
    vintage: answer?.vintage ?? null,
    ...moves,
    // Its sentence says why nobody could be counted.
    note: note ?? (moves.areas === 0 ? (answer?.sentence ?? null) : null),
  };
}

function scored(input: ScoreInput | null, options: ScoreOptions): ScoredGaps | null {
  return input === null ? null : scoreGaps(input, options);
}

function answered(plan: GapPlan | null, gaps: ScoredGaps | null): GapAnswer | null {
  return plan === null || gaps === null ? null : answerOf(plan, gaps);
}

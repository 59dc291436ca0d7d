import { gapAnswerSchema } from "../../../domain/contract/gap.ts";
import { type Why, whySchema } from "../../../domain/contract/why.ts";
import { answerFrom } from "../../../domain/score/scoreGaps.ts";
import type { ScoreInput } from "../../../domain/score/scoreInput.ts";
import { explain } from "../../../domain/score/why/explain.ts";
import { workings } from "../../../domain/score/workings.ts";

/** The explanation of every area of an answer, read back from JSON: what a reader has to go by. */
export function explained(input: ScoreInput): Why[] {
  const worked = workings(input);
  const answer = gapAnswerSchema.parse({ ...answerFrom(input, worked), partnership: "here", snapshot: "1" });
  const nowhere = { dataset: null, row: null, postcodeArea: null };
  const why = { input, worked, answer, figures: [], originOf: () => nowhere, datasets: [] };
  return answer.gaps.map((gap) => whySchema.parse(JSON.parse(JSON.stringify(explain(why, gap)))));
}

/** The explanation of one area by its code. */
export function explainedOf(input: ScoreInput, code: string): Why {
  const found = explained(input).find(({ gap }) => gap.code === code);
  if (found === undefined) throw new Error(`There is no area ${code}.`);
  return found;
}

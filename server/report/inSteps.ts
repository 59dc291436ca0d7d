import { howSure } from "../../domain/score/uncertainty/howSure.ts";
import type { Progress } from "../../domain/score/uncertainty/simulate.ts";
import { leaveOff } from "../score/answerQuestions.ts";
import type { GivingUp } from "./givenUpWhen.ts";
import type { SayShare } from "./progressWay.ts";

/** Takes work that comes in steps to its end, tells how far it is, and throws why it was given up where it was. */
export async function inSteps<Answer>(
  work: Generator<Progress, Answer, void>,
  { run, check }: GivingUp,
  say: SayShare,
): Promise<Answer> {
  const answer = await howSure(work, { ...run, onProgress: ({ done, of }) => say(done / Math.max(1, of)) });
  if (answer !== null) return answer;
  await check();
  return leaveOff();
}

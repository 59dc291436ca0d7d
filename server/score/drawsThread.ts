import { setImmediate } from "node:timers/promises";
import { type HowSureLine, howSureSchema } from "../../domain/contract/sureness.ts";
import { howSure } from "../../domain/score/uncertainty/howSure.ts";
import type { Progress } from "../../domain/score/uncertainty/simulate.ts";
import { sureGaps } from "../../domain/score/uncertainty/sureGaps.ts";
import { answerQuestions, leaveOff } from "./answerQuestions.ts";
import { readScoreInput } from "./readScoreInput.ts";
import { isSureJob } from "./sureJob.ts";

/** So many take turns; each may take some 200 MB (`mostAreasDrawn`), so the next wait. */
const sideBySide = 4;

// The module of a thread: it draws, thousands of times where a country asks for it, and between draws it hears who has given up and lets other questions have their turn.
answerQuestions(
  async (question, database, { say, isGivenUp }): Promise<Uint8Array> => {
    if (!isSureJob(question)) throw new TypeError("This thread only draws.");
    const { plan, draws, seed } = question;
    const input = await readScoreInput(database, plan);
    if (isGivenUp()) leaveOff();
    say({ done: 0, of: draws });
    const run = { onProgress: atMostEvery(100, say), pause: givesWayEvery(20), isCancelled: isGivenUp };
    const sure = await howSure(sureGaps(input, { draws, seed }), run);
    if (sure === null) return leaveOff();
    const answer = howSureSchema.parse({ ...sure, partnership: plan.partnership.id, snapshot: plan.origin });
    return shared(new TextEncoder().encode(`${JSON.stringify({ type: "answer", answer } satisfies HowSureLine)}\n`));
  },
  { sideBySide },
);

/** In memory of all threads: the server keeps the line and passes it on to the thread of scores as well (for a CSV), and copying a country's 15 MB would hold it up. */
function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

function atMostEvery(milliseconds: number, say: (progress: Progress) => void): (progress: Progress) => void {
  let last = performance.now();
  return (progress) => {
    if (performance.now() - last < milliseconds) return;
    last = performance.now();
    say(progress);
  };
}

/** Gives others their turn after so much work, not after every draw: beside a country's long draws a small area's short ones would wait as often as they are many. */
function givesWayEvery(milliseconds: number): () => Promise<unknown> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < milliseconds) return;
    await setImmediate();
    last = performance.now();
  };
}

import { type HowSureLine, howSureSchema } from "../../domain/contract/sureness.ts";
import { howSure } from "../../domain/score/uncertainty/howSure.ts";
import { sureGaps } from "../../domain/score/uncertainty/sureGaps.ts";
import { countedOffers } from "../duplicates/countedOffers.ts";
import { answerQuestions, leaveOff } from "./answerQuestions.ts";
import { atMostEvery } from "./atMostEvery.ts";
import { givesWayEvery } from "./givesWayEvery.ts";
import { readScoreInput } from "./readScoreInput.ts";
import { isSureJob } from "./sureJob.ts";

/** So many take turns; each may take some 200 MB (`mostAreasDrawn`), so the next wait. */
const sideBySide = 4;

const offersOf = countedOffers();

// The module of a thread: it draws, thousands of times where a country asks for it, and between draws it hears who has given up and lets other questions have their turn.
answerQuestions(
  async (question, database, { say, isGivenUp }): Promise<Uint8Array> => {
    if (!isSureJob(question)) throw new TypeError("This thread only draws.");
    const { plan, draws, seed } = question;
    const input = await readScoreInput(database, plan, offersOf);
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

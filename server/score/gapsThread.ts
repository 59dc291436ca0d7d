import { type AreaGap, areaGapSchema, type GapAnswer, gapAnswerSchema } from "../../domain/contract/gap.ts";
import { assumptions } from "../../domain/score/assumptions.ts";
import { gapColumns, gapRows } from "../../domain/score/gapRows.ts";
import { reachableOffers } from "../../domain/score/reachableOffers.ts";
import { scoreGaps } from "../../domain/score/scoreGaps.ts";
import type { ScoreInput } from "../../domain/score/scoreInput.ts";
import { answerQuestions } from "./answerQuestions.ts";
import { boundedCache } from "./boundedCache.ts";
import { csvLine } from "./csvLine.ts";
import { type GapReply, isGapJob } from "./gapJob.ts";
import type { GapPlan } from "./planGaps.ts";
import { readScoreInput } from "./readScoreInput.ts";

type Scored = { readonly input: ScoreInput; readonly answer: GapAnswer };

// The module of a thread: it scores, and remembers the last results with their inputs, for the panel of an area asks again and again. Room is counted in rows: a million
// are about 0.4 GB, which is all 190,000 output areas of England once, or any number of small partnerships.
const remembered = boundedCache<Scored>(1_000_000, ({ input, answer }) => rowsIn(input) + answer.gaps.length);

answerQuestions(async (question, database): Promise<GapReply> => {
  if (!isGapJob(question)) throw new TypeError("This thread only scores.");
  const { plan, wish } = question;
  const scored = remembered.find(plan.key) ?? score(plan, await readScoreInput(database, plan));
  remembered.keep(plan.key, scored);
  if (wish.type === "answer") return bytesOf(JSON.stringify(scored.answer));
  if (wish.type === "csv") return bytesOf(linesOf(scored.answer));
  const found = areaOf(scored, wish.code);
  return found === undefined ? "no such area" : bytesOf(JSON.stringify(found));
});

/** Checks its own answer by the contract: what is sent from here passes by the server's reply schema. */
function score({ partnership, origin, notes }: GapPlan, input: ScoreInput): Scored {
  const scored = scoreGaps(input);
  const answer = gapAnswerSchema.parse({
    ...scored,
    partnership: partnership.id,
    snapshot: origin,
    notes: [...notes, ...scored.notes],
  });
  return { input, answer };
}

function areaOf({ input, answer }: Scored, code: string): AreaGap | undefined {
  const gap = answer.gaps.find((candidate) => candidate.code === code);
  if (gap === undefined) return undefined;
  const offersInReach = reachableOffers(input, gap);
  return areaGapSchema.parse({ gap, offersInReach, assumptions: assumptions(answer) });
}

function linesOf(answer: GapAnswer): string {
  return gapRows(answer)
    .map((row) => csvLine(gapColumns.map((column) => row[column])))
    .join("");
}

function rowsIn({ areas, parts, figures, offers }: ScoreInput): number {
  return areas.length + parts.length + figures.length + offers.length;
}

/** In a buffer of their own, so that they can be handed over. */
function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

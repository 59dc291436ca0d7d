import { columnsOf } from "../../domain/columns/columnsOf.ts";
import { type AreaGap, areaGapSchema } from "../../domain/contract/areaGap.ts";
import type { DuplicateTotals } from "../../domain/contract/duplicates.ts";
import type { GapAnswer } from "../../domain/contract/gap.ts";
import { type HowSure, howSureLineSchema } from "../../domain/contract/sureness.ts";
import { assumptions } from "../../domain/score/words/assumptions.ts";
import { gapColumns, gapRows } from "../../domain/score/gapRows.ts";
import { reachMemory } from "../../domain/score/reach/reachMemory.ts";
import { reachableOffers } from "../../domain/score/reach/reachableOffers.ts";
import { scoreGaps } from "../../domain/score/scoreGaps.ts";
import type { ScoreInput } from "../../domain/score/scoreInput.ts";
import { countedOffers } from "../duplicates/countedOffers.ts";
import type { OpenDatabase } from "../store/database.ts";
import { isProfileJob } from "../profile/profileJob.ts";
import { profiles } from "../profile/profiles.ts";
import { answerOf } from "./answerOf.ts";
import { answerQuestions } from "./answerQuestions.ts";
import { boundedCache } from "./boundedCache.ts";
import { csvLine } from "../../exporters/table/csvLine.ts";
import { type GapReply, isGapJob } from "./gapJob.ts";
import type { GapPlan } from "./planGaps.ts";
import { type ReadInput, readScoreInput } from "./readScoreInput.ts";
import { measureLines, whyOf } from "./whyOf.ts";

type Scored = { readonly input: ReadInput; readonly answer: GapAnswer };

// The module of a thread: it scores, and remembers the last results with their inputs, for the panel of an area asks again and again. Room is counted in rows: a million
// are about 0.4 GB, which is all 190,000 output areas of England once, or any number of small partnerships.
const remembered = boundedCache<Scored>(1_000_000, ({ input, answer }) => rowsIn(input) + answer.gaps.length);

// A changed figure, capacity or threshold uses the same pairs again: 20 million are 240 MB, which is any partnership many times over and most of England's questions.
const reachOf = reachMemory(20_000_000);

const offersOf = countedOffers();

const { profileOf, scorePeriod } = profiles({ scored: scoredOnce, scoredAnew });

answerQuestions(async (question, database): Promise<GapReply> => {
  if (isProfileJob(question)) {
    const profile = await profileOf(question.profile, database);
    return profile === undefined ? "no such area" : bytesOf(JSON.stringify(profile));
  }
  if (!isGapJob(question)) throw new TypeError("This thread only scores.");
  const { plan, wish } = question;
  if (wish.type === "trend") {
    await scorePeriod(plan, database);
    return bytesOf("");
  }
  const scored = await scoredOnce(plan, database);
  if (wish.type === "answer") return bytesOf(JSON.stringify(scored.answer));
  if (wish.type === "columns") return bytesOf(JSON.stringify(columnsOf(scored.answer, wish.wanted)));
  if (wish.type === "totals") return bytesOf(JSON.stringify(totalsOf(scored.answer)));
  if (wish.type === "csv") return bytesOf(linesOf(scored.answer, wish.sureness));
  if (wish.type === "measures") return bytesOf(await measureLines(database, { plan, ...scored }, { reachOf }));
  const found =
    wish.type === "why"
      ? await whyOf(database, { plan, ...scored }, wish.code, { reachOf })
      : areaOf(scored, wish.code);
  return found === undefined ? "no such area" : bytesOf(JSON.stringify(found));
});

async function scoredOnce(plan: GapPlan, database: OpenDatabase): Promise<Scored> {
  const scored = remembered.find(plan.key) ?? (await scoredAnew(plan, database));
  remembered.keep(plan.key, scored);
  return scored;
}

async function scoredAnew(plan: GapPlan, database: OpenDatabase): Promise<Scored> {
  const input = await readScoreInput(database, plan, offersOf);
  return { input, answer: answerOf(plan, scoreGaps(input, { reachOf })) };
}

function areaOf({ input, answer }: Scored, code: string): AreaGap | undefined {
  const gap = answer.gaps.find((candidate) => candidate.code === code);
  if (gap === undefined) return undefined;
  const offersInReach = reachableOffers(input, gap);
  return areaGapSchema.parse({ gap, offersInReach, assumptions: assumptions(answer) });
}

function totalsOf({ totals: { offers, places, needPerYear, unmet, gapScore } }: GapAnswer): DuplicateTotals {
  return { offers, places, needPerYear, unmet, gapScore };
}

function linesOf(answer: GapAnswer, sureness: Uint8Array | null): string {
  return gapRows(answer, sureness === null ? null : drawnIn(sureness))
    .map((row) => csvLine(gapColumns.map((column) => row[column])))
    .join("");
}

/** The answer of the thread of draws, from its line. */
function drawnIn(line: Uint8Array): HowSure {
  const read = howSureLineSchema.parse(JSON.parse(new TextDecoder().decode(line)));
  if (read.type !== "answer") throw new TypeError("The thread of draws gives an answer.");
  return read.answer;
}

function rowsIn({ areas, parts, figures, combined, offers }: ScoreInput): number {
  const lists = [areas, parts, figures, offers, ...(combined?.parts.map((part) => part.figures) ?? [])];
  return lists.reduce((sum, { length }) => sum + length, 0);
}

/** In a buffer of their own, so that they can be handed over. */
function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

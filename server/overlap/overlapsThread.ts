import { type Overlaps, overlapsLineSchema, overlapsSchema, type OverlapsLine } from "../../domain/contract/overlap.ts";
import { overlapColumns, overlapRows } from "../../domain/overlap/overlapRows.ts";
import { overlaps } from "../../domain/overlap/overlaps.ts";
import { stepsOf } from "../../domain/overlap/stepsOf.ts";
import { howSure } from "../../domain/score/uncertainty/howSure.ts";
import { countedOffers } from "../duplicates/countedOffers.ts";
import { answerQuestions, leaveOff, type Turn } from "../score/answerQuestions.ts";
import { atMostEvery } from "../score/atMostEvery.ts";
import { csvLine } from "../../exporters/table/csvLine.ts";
import { givesWayEvery } from "../score/givesWayEvery.ts";
import { readScoreInput } from "../score/readScoreInput.ts";
import type { OpenDatabase } from "../store/database.ts";
import { isOverlapsJob, type OverlapsJob } from "./overlapsJob.ts";

/** Each may take some 500 MB for a country, so the next wait. */
const sideBySide = 2;

const offersOf = countedOffers();

// The module of a thread: it looks for overlaps, for minutes where a country asks for them, and between steps it hears who has given up and lets another question have its turn.
answerQuestions(
  async (question, database, turn): Promise<Uint8Array> => {
    if (!isOverlapsJob(question)) throw new TypeError("This thread only looks for overlaps.");
    return new TextEncoder().encode(
      question.type === "csv" ? linesOf(question.line) : await lineOf(question, database, turn),
    );
  },
  { sideBySide },
);

async function lineOf(
  { plan, draws, seed }: Extract<OverlapsJob, { type: "answer" }>,
  database: OpenDatabase,
  { say, isGivenUp }: Turn,
): Promise<string> {
  const input = await readScoreInput(database, plan, offersOf);
  if (isGivenUp()) leaveOff();
  say({ done: 0, of: stepsOf(draws) });
  const run = { onProgress: atMostEvery(100, say), pause: givesWayEvery(20), isCancelled: isGivenUp };
  const found = await howSure(overlaps(input, { draws, seed }), run);
  if (found === null) return leaveOff();
  const answer = overlapsSchema.parse({
    ...found,
    partnership: plan.partnership.id,
    snapshot: plan.origin,
    notes: [...plan.notes, ...found.notes],
  });
  return `${JSON.stringify({ type: "answer", answer } satisfies OverlapsLine)}\n`;
}

function linesOf(line: Uint8Array): string {
  return overlapRows(answerIn(line))
    .map((row) => csvLine(overlapColumns.map((column) => row[column])))
    .join("");
}

function answerIn(line: Uint8Array): Overlaps {
  const read = overlapsLineSchema.parse(JSON.parse(new TextDecoder().decode(line)));
  if (read.type !== "answer") throw new TypeError("The line that is kept is an answer.");
  return read.answer;
}

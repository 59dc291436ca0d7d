import type { DuplicatesLine } from "../../domain/contract/duplicates.ts";
import type { Progress } from "../../domain/duplicates/progress.ts";
import { answerQuestions, leaveOff } from "../score/answerQuestions.ts";
import { atMostEvery } from "../score/atMostEvery.ts";
import { boundedCache } from "../score/boundedCache.ts";
import { atOneMoment } from "../store/atOneMoment.ts";
import type { OpenDatabase } from "../store/database.ts";
import type { Snapshot } from "../store/snapshot/recordSnapshot.ts";
import { type DuplicatesJob, type DuplicatesReply, isDuplicatesJob } from "./duplicatesJob.ts";
import { duplicateLines } from "./duplicateLines.ts";
import { duplicatesAnswer } from "./duplicatesAnswer.ts";
import { type FoundListings, foundListings } from "./foundListings.ts";
import { keepMissing } from "./keepMissing.ts";
import { keyedListings } from "./keyedListings.ts";
import { pairInFull } from "./pairInFull.ts";
import type { Pace } from "./pace.ts";
import { listingsReader } from "./listingsReader.ts";

/** Each may take hundreds of megabytes for tens of thousands of listings, so the next wait. */
const sideBySide = 2;

// What was found in the last snapshots: who looks through pairs one by one asks about the same listings again and again.
const remembered = boundedCache<FoundListings>(200_000, ({ offers, compared }) => offers.length + compared);
const readListings = listingsReader();

// The module of a thread: it compares listings, for seconds where there are tens of thousands, and between steps it hears who has given up and lets other questions have their turn.
answerQuestions<Progress>(
  async (question, database, { say, isGivenUp }): Promise<DuplicatesReply> => {
    if (!isDuplicatesJob(question)) throw new TypeError("This thread only looks for duplicates.");
    const throwIfGone = () => void (isGivenUp() && leaveOff());
    const later = atMostEvery(100, say);
    const told = (progress: Progress) => (progress.done === 0 ? say(progress) : later(progress));
    return replyTo(question, database, { say: told, throwIfGone });
  },
  { sideBySide },
);

async function replyTo(
  { snapshot, wish }: DuplicatesJob,
  database: OpenDatabase,
  pace: Pace,
): Promise<DuplicatesReply> {
  await keepMissing(database, { partnership: snapshot.partnership.id, datasets: snapshot.datasets }, pace);
  if (wish.type === "compared") return bytesOf(snapshot.id);
  const found = await foundIn(database, snapshot, pace);
  if (wish.type === "answer") {
    const answer = duplicatesAnswer(found, snapshot);
    return bytesOf(`${JSON.stringify({ type: "answer", answer } satisfies DuplicatesLine)}\n`);
  }
  if (wish.type === "csv") return bytesOf(duplicateLines(found));
  const away = (wish.type === "keys" ? wish.refs : [wish.one, wish.other]).find(
    (ref) => found.offerAt(ref) === undefined,
  );
  if (away !== undefined) return { notInForce: away };
  if (wish.type === "keys") return bytesOf(JSON.stringify(keyedListings(found, wish.refs)));
  return bytesOf(JSON.stringify(await pairInFull(database.db, snapshot.partnership.id, found, wish)));
}

async function foundIn(database: OpenDatabase, snapshot: Snapshot, pace: Pace): Promise<FoundListings> {
  const known = remembered.find(snapshot.id);
  if (known !== undefined) return known;
  const listings = await atOneMoment(database, (db) => readListings(db, snapshot, pace));
  pace.throwIfGone?.();
  const found = foundListings(listings, snapshot);
  remembered.keep(snapshot.id, found);
  return found;
}

/** In a buffer of their own, so that they can be handed over. */
function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

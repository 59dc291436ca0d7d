import { areasInside } from "../../domain/ownArea/areasInside.ts";
import { areListingsCompared } from "../duplicates/areListingsCompared.ts";
import { countedOffers } from "../duplicates/countedOffers.ts";
import { keepMissing } from "../duplicates/keepMissing.ts";
import type { OpenDatabase } from "../store/database.ts";
import { atOneMoment } from "../store/atOneMoment.ts";
import { placedAreas } from "../store/ownArea/placedAreas.ts";
import { needInForce } from "../store/read/needInForce.ts";
import { answerQuestions } from "./answerQuestions.ts";
import { drawShapes } from "./drawShapes.ts";
import { isListJob, type ListJob } from "./listJob.ts";
import { offersNearby } from "./offersNearby.ts";
import { readShapeJob } from "./readShapeJob.ts";
import { shapeCollectionText } from "./shapeCollectionText.ts";

const offersOf = countedOffers();

// The module of a thread: a drawing of a whole country takes seconds, and even checking and writing out its figures would keep others waiting.
answerQuestions(async (question, database): Promise<Uint8Array> => {
  if (!isListJob(question)) throw new TypeError("This thread only gives lists.");
  return new TextEncoder().encode(await textOf(question, database));
});

/** The list as JSON. Every row has been checked by its contract where it was read. */
async function textOf(job: ListJob, database: OpenDatabase): Promise<string> {
  if (job.type === "shapes")
    return shapeCollectionText(drawShapes(await atOneMoment(database, (db) => readShapeJob(db, job.plan))));
  if (job.type === "areas inside")
    return JSON.stringify(areasInside(await placedAreas(database.db, job.plan), job.plan.outline));
  if (job.type === "offers" && areListingsCompared(job.plan)) {
    const { partnership, datasets } = job.plan.snapshot;
    await keepMissing(database, { partnership: partnership.id, datasets });
  }
  const rows = await atOneMoment<readonly unknown[]>(database, (db) =>
    job.type === "offers" ? offersNearby(db, job.plan, offersOf) : needInForce(db, job.plan),
  );
  return JSON.stringify(rows);
}

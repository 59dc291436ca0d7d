import { answerQuestions } from "../score/answerQuestions.ts";
import { boundedCache } from "../score/boundedCache.ts";
import { drawShapes } from "../score/drawShapes.ts";
import { readShapeJob, type ShapePlan } from "../score/readShapeJob.ts";
import { atOneMoment } from "../store/atOneMoment.ts";
import type { OpenDatabase } from "../store/database.ts";
import { mayOverlap } from "../../domain/contract/areaType.ts";
import { packed } from "./encoding.ts";
import { isTileJob, type TileReply } from "./tileJob.ts";
import { type TileSet, tileSet } from "./tileSet.ts";

// The module of a thread: outlines are drawn, hashed and cut here, and stay for the tiles that are asked for next. Room is counted in areas: 100,000 are all England by LSOA three times.
const sets = boundedCache<TileSet>(100_000, ({ index }) => index.codes.length);

answerQuestions(async (question, database): Promise<TileReply> => {
  if (!isTileJob(question)) throw new TypeError("This thread only gives tiles.");
  const set = sets.find(question.key) ?? (await drawn(database, question.plan));
  sets.keep(question.key, set);
  if (question.type === "index") return new TextEncoder().encode(JSON.stringify(set.index));
  const { shapes, layer, z, x, y } = question.place;
  if (shapes !== set.index.id) return "other shapes";
  const bytes = set.tile(z, x, y, layer);
  return bytes === null ? new Uint8Array() : packed(bytes, question.encoding);
});

async function drawn(database: OpenDatabase, plan: ShapePlan): Promise<TileSet> {
  const shapes = drawShapes(await atOneMoment(database, (db) => readShapeJob(db, plan)));
  const { areaType, vintage } = plan.kind;
  const addressOf = (id: string) => `/api/v1/tiles/${plan.partnership.id}/${areaType}/${vintage}/${id}/{z}/{x}/{y}`;
  return tileSet(shapes, addressOf, mayOverlap(areaType));
}

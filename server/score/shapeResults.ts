import type { PartnershipId } from "../../domain/contract/partnership.ts";
import type { Database } from "../store/database.ts";
import { contentKey } from "./contentKey.ts";
import type { GroundOf } from "./ground.ts";
import type { Kind } from "./linksBetween.ts";
import { readShapeJob } from "./readShapeJob.ts";
import { type Result, resultsOnce } from "./resultsOnce.ts";
import type { ShapeJob } from "./shapeJob.ts";
import { thread } from "./thread.ts";

/** Shapes as GeoJSON bytes ready to send, drawn once in a thread of their own and kept as long as there is room. Throws a Refusal. */
export type ShapeResults = {
  readonly shapes: (wanted: Kind & { readonly partnership: PartnershipId }) => Promise<Result>;
  readonly stop: () => Promise<void>;
};

const roomInBytes = 128 * 1024 * 1024;

/** Shapes from this database. */
export function shapeResults(db: Database, groundOf: GroundOf): ShapeResults {
  const drawing = thread<ShapeJob, Uint8Array>(new URL("./shapesThread.ts", import.meta.url), isBytes);
  const once = resultsOnce(roomInBytes);
  return {
    shapes: async ({ partnership: id, areaType, vintage }) => {
      const { partnership, snapshot, links } = await groundOf(id);
      const kind = { areaType, vintage };
      return once(contentKey([snapshot.id, kind]), async () =>
        drawing.ask(await readShapeJob(db, { partnership, datasets: snapshot.datasets, kind, links })),
      );
    },
    stop: () => drawing.stop(),
  };
}

function isBytes(answer: unknown): answer is Uint8Array {
  return answer instanceof Uint8Array;
}

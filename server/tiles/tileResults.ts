import type { PartnershipId } from "../../domain/contract/partnership.ts";
import { askedOnce } from "../score/askedOnce.ts";
import { boundedCache } from "../score/boundedCache.ts";
import { contentKey } from "../score/contentKey.ts";
import type { Ground, GroundOf } from "../score/ground.ts";
import type { Kind } from "../score/linksBetween.ts";
import { type Result, resultsOnce } from "../score/resultsOnce.ts";
import { shapePlanOf } from "../score/shapePlanOf.ts";
import { thread } from "../score/thread.ts";
import type { OpenDatabase } from "../store/database.ts";
import { Refusal } from "../store/refusal.ts";
import { datasetsThatDraw } from "../store/read/datasetsThatDraw.ts";
import type { Encoding } from "./encoding.ts";
import { isTileReply, type TileJob, type TilePlace, type TileReply } from "./tileJob.ts";

/** Outlines as vector tiles, drawn and cut in a thread of their own, packed once and kept as long as there is room. Both throw a Refusal. */
export type TileResults = {
  /** Whose the outlines are, and where their tiles lie. */
  readonly index: (wanted: Asked) => Promise<Result>;
  /** A tile, packed; no bytes where it is empty. Refused as gone where other outlines are in force now. */
  readonly tile: (wanted: Asked & TilePlace, encoding: Encoding) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
};

type Asked = Kind & { readonly partnership: PartnershipId };

const roomInBytes = 64 * 1024 * 1024;

/** Tiles from this database. */
export function tileResults({ url, db }: OpenDatabase, groundOf: GroundOf): TileResults {
  const tiles = thread<TileJob, TileReply>(new URL("./tilesThread.ts", import.meta.url), url, isTileReply);
  const once = resultsOnce(roomInBytes);
  // A map asks for two dozen tiles at a stroke, and all of them stand on the same ground.
  const ground = askedOnce(groundOf);
  const drawing = drawingDatasets((datasets) => datasetsThatDraw(db, datasets));

  const workOut = async (job: TileJob): Promise<Uint8Array> => {
    const reply = await tiles.ask(job);
    if (reply === "other shapes") throw new Refusal("gone", replaced);
    return reply;
  };
  /** The plan of a drawing, named by nothing but what it rests on: another upload of need changes no tile. */
  const drawingOf = async ({ partnership: id, areaType, vintage }: Asked) => {
    const found = await ground(id);
    const { partnership, snapshot } = found;
    const own = areaType === "own" ? snapshot.ownAreas : [];
    const facts = [partnership.id, partnership.studyArea, areaType, vintage, await drawing(found), own];
    return { key: contentKey(facts), plan: shapePlanOf(found, { areaType, vintage }) };
  };
  return {
    index: async (wanted) => {
      const drawn = await drawingOf(wanted);
      return once(contentKey([drawn.key, "index"]), () => workOut({ ...drawn, type: "index" }));
    },
    tile: async ({ shapes, layer, z, x, y, ...wanted }, encoding) => {
      const drawn = await drawingOf(wanted);
      const place = { shapes, layer, z, x, y };
      const job = { ...drawn, type: "tile", place, encoding } as const;
      return once(contentKey([drawn.key, place, encoding]), () => workOut(job)).bytes();
    },
    stop: () => tiles.stop(),
  };
}

const replaced = "These outlines have been replaced since the map was opened. Ask for the index of the shapes again.";

/** The datasets that a drawing rests on, asked for once for each snapshot. */
function drawingDatasets(
  find: (datasets: readonly string[]) => Promise<string[]>,
): (ground: Ground) => Promise<string[]> {
  const known = boundedCache<Promise<string[]>>(50, () => 1);
  return ({ snapshot: { id, datasets } }) => {
    const found = known.find(id) ?? find(datasets);
    known.keep(id, found);
    found.catch(() => known.forget(id));
    return found;
  };
}

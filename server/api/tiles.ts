import { z } from "zod";
import { vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { encodingFor } from "../tiles/encoding.ts";
import { tileForm } from "../tiles/tileForm.ts";
import { tileLayers } from "../tiles/tileJob.ts";
import type { Route } from "./api.ts";
import { sendTile } from "./sendTile.ts";
import { turnedAway } from "./turnedAway.ts";
import { inPartnership, orProblem } from "./words.ts";

const column = z.coerce.number().int().min(0);
const params = inPartnership.extend({
  areaType: areaTypeSchema,
  vintage: vintageSchema,
  shapes: z.string().min(1).max(60).meta({ description: "the id that the index of the shapes gives" }),
  z: column.max(tileForm.maxZoom),
  x: column,
  y: column,
});

const querystring = z.object({
  layer: z
    .enum(tileLayers)
    .default("areas")
    .meta({ description: "the outlines, or the points at which their labels stand" }),
});

/** GET /tiles/{partnership}/{areaType}/{vintage}/{shapes}/{z}/{x}/{y} */
export const tiles: Route = (api, { tileResults }) => {
  const schema = {
    tags: ["areas"],
    summary: "The shapes as vector tiles of one layer: each feature's id its position in the index, no properties",
    params,
    querystring,
    response: {
      200: { description: "A tile", content: { "application/vnd.mapbox-vector-tile": { schema: z.string() } } },
      204: z.null().meta({ description: "Nothing lies there." }),
      ...orProblem,
    },
  };
  api.get(
    "/tiles/:partnership/:areaType/:vintage/:shapes/:z/:x/:y",
    { schema },
    async ({ params: at, query: { layer }, headers }, reply) => {
      const most = 2 ** at.z - 1;
      if (Math.max(at.x, at.y) > most) {
        throw turnedAway(400, `There is no tile ${at.x}, ${at.y} at zoom ${at.z}: both go up to ${most}.`);
      }
      const encoding = encodingFor(headers["accept-encoding"]);
      return sendTile(reply, await tileResults.tile({ ...at, layer }, encoding), encoding);
    },
  );
};

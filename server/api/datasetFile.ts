import { Readable } from "node:stream";
import { z } from "zod";
import { datasetFile as piecesOf } from "../store/dataset/datasetFile.ts";
import { findDataset } from "../store/dataset/findDataset.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofDataset, orProblem } from "./words.ts";

/** GET /datasets/{dataset}/file */
export const datasetFile: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["datasets"],
    summary: "The file as it came, byte for byte",
    params: ofDataset,
    querystring: inPartnership,
    response: {
      200: { description: "The file", content: { "application/octet-stream": { schema: z.any() } } },
      ...orProblem,
    },
  };
  api.get("/datasets/:dataset/file", { schema }, async ({ params, query }, reply) => {
    const { id, fileName, sha256 } = await findDataset(db, query.partnership, params.dataset);
    return reply
      .header("etag", `W/"${sha256}"`)
      .header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .type("application/octet-stream")
      .send(Readable.from(piecesOf(db, query.partnership, id)));
  });
};

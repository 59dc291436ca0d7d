import { z } from "zod";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { sendBytes } from "./sendBytes.ts";
import { ofDraws, ofGaps, orProblem } from "./words.ts";

/** GET /gaps.csv */
export const gapsCsv: Route = (api, { gapResults }) => {
  const schema = {
    tags: ["gaps"],
    summary:
      "The scores as a CSV file (UTF-8, for Excel too); all levels that can be scored when none is named; with draws also the ranges",
    querystring: ofGaps.partial({ level: true }).extend({
      draws: ofDraws.shape.draws.unwrap().optional(),
      seed: ofDraws.shape.seed.unwrap().optional(),
    }),
    response: { 200: { description: "CSV", content: { "text/csv": { schema: z.string() } } }, ...orProblem },
  };
  api.get("/gaps.csv", { schema }, async ({ query, headers }, reply) => {
    const { key, bytes, fileName } = await gapResults.csv(query);
    reply.header("content-disposition", `attachment; filename="${fileName}"`);
    const signal = goneAway(reply);
    return sendBytes(reply, headers, { key, bytes: () => bytes({ signal }), type: "text/csv" });
  });
};

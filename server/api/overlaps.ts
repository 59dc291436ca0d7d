import { overlapsLineSchema } from "../../domain/contract/overlap.ts";
import type { Progress } from "../../domain/score/uncertainty/simulate.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { inWords } from "./inWords.ts";
import { ofOverlaps } from "./ofOverlaps.ts";
import { progressLines } from "./progressLines.ts";
import { sendLines } from "./sendLines.ts";
import { orProblem } from "./words.ts";

/** GET /overlaps */
export const overlaps: Route = (api, { overlapResults }) => {
  const schema = {
    tags: ["overlaps"],
    summary:
      "Sets of different offers whose catchments overlap and whose places are more than the need in reach: lines of JSON, first how far it is, last the answer (or what went wrong). Closing the connection ends the work.",
    querystring: ofOverlaps,
    response: {
      200: { description: "Lines", content: { "application/x-ndjson": { schema: overlapsLineSchema } } },
      ...orProblem,
    },
  };
  // A compressor would hold the lines back until it has a block of them.
  api.get("/overlaps", { schema, compress: false }, async ({ query, log }, reply) => {
    const { bytes } = await overlapResults.answer(query);
    const signal = goneAway(reply);
    const lines = await progressLines<Progress>((onProgress) => bytes({ onProgress, signal }), inWords(log));
    return sendLines(reply, lines);
  });
};

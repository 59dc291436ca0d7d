import { duplicatesLineSchema } from "../../domain/contract/duplicates.ts";
import type { Progress } from "../../domain/duplicates/progress.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { inWords } from "./inWords.ts";
import { progressLines } from "./progressLines.ts";
import { sendLines } from "./sendLines.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /duplicates */
export const duplicates: Route = (api, { duplicateResults }) => {
  const schema = {
    tags: ["duplicates"],
    summary:
      "Listings that may be the same, and what has become of each pair: lines of JSON, first how far it is, last the answer (or what went wrong). Closing the connection ends the work.",
    querystring: inPartnership,
    response: {
      200: { description: "Lines", content: { "application/x-ndjson": { schema: duplicatesLineSchema } } },
      ...orProblem,
    },
  };
  // A compressor would hold the lines back until it has a block of them.
  api.get("/duplicates", { schema, compress: false }, async ({ query, log }, reply) => {
    const { bytes } = await duplicateResults.answer(query.partnership);
    const signal = goneAway(reply);
    const lines = await progressLines<Progress>((onProgress) => bytes({ onProgress, signal }), inWords(log));
    return sendLines(reply, lines);
  });
};

import { howSureLineSchema } from "../../domain/contract/sureness.ts";
import type { Progress } from "../../domain/score/uncertainty/simulate.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { inWords } from "./inWords.ts";
import { progressLines } from "./progressLines.ts";
import { sendLines } from "./sendLines.ts";
import { ofDraws, ofGaps, orProblem } from "./words.ts";

/** GET /gaps/how-sure */
export const howSure: Route = (api, { sureResults }) => {
  const schema = {
    tags: ["gaps"],
    summary:
      "How sure the scores are, from many draws of what the need may be: lines of JSON, first how far it is, last the answer (or what went wrong). Closing the connection ends the work.",
    querystring: ofGaps.extend(ofDraws.shape),
    response: {
      200: { description: "Lines", content: { "application/x-ndjson": { schema: howSureLineSchema } } },
      ...orProblem,
    },
  };
  // A compressor would hold the lines back until it has a block of them.
  api.get("/gaps/how-sure", { schema, compress: false }, async ({ query, log }, reply) => {
    const { bytes } = await sureResults.howSure(query);
    const signal = goneAway(reply);
    const lines = await progressLines<Progress>((onProgress) => bytes({ onProgress, signal }), inWords(log));
    return sendLines(reply, lines);
  });
};

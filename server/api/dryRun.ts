import { z } from "zod";
import { datasetIdSchema } from "../../domain/contract/datasetId.ts";
import { dryRunLineSchema } from "../../domain/contract/dryRun.ts";
import { modeSchema } from "../../domain/contract/publishing.ts";
import type { DryRunNews } from "../dryRun/dryRunJob.ts";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { inWords } from "./inWords.ts";
import { progressLines } from "./progressLines.ts";
import { sendLines } from "./sendLines.ts";
import { inPartnership, ofDataset, orProblem } from "./words.ts";

/** GET /datasets/{dataset}/dry-run */
export const dryRun: Route = (api, { dryRuns }) => {
  const schema = {
    tags: ["datasets"],
    summary:
      "What would happen if a draft were published so, to its records and to the scores: lines of JSON, first how far it is, last the answer (or what went wrong). Nothing of it stays. Closing the connection ends it.",
    params: ofDataset,
    querystring: inPartnership.extend(ofPublishing.shape),
    response: {
      200: { description: "Lines", content: { "application/x-ndjson": { schema: dryRunLineSchema } } },
      ...orProblem,
    },
  };
  // A compressor would hold the lines back until it has a block of them.
  api.get("/datasets/:dataset/dry-run", { schema, compress: false }, async ({ params, query, log }, reply) => {
    const { partnership, holdOutBadRows, ...joining } = query;
    const job = { partnership, ...params, publishing: { ...joining, holdOutBadRows: holdOutBadRows === "true" } };
    const signal = goneAway(reply);
    const lines = await progressLines<DryRunNews>(
      (onProgress) => dryRuns.of(job, { onProgress, signal }),
      inWords(log),
    );
    return sendLines(reply, lines);
  });
};

const ofPublishing = z.object({
  mode: modeSchema.optional().meta({ description: "absent: replace where `replaces` is given, else append" }),
  replaces: datasetIdSchema.optional().meta({ description: "the current dataset that it would take the place of" }),
  holdOutBadRows: z
    .enum(["true", "false"])
    .default("false")
    .meta({ description: "true: rows with a row blocker stay out, counted" }),
});

import { z } from "zod";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /duplicates.csv */
export const duplicatesCsv: Route = (api, { duplicateResults }) => {
  const schema = {
    tags: ["duplicates"],
    summary:
      "Every pair of listings that may be the same as a CSV file (UTF-8, for Excel too), with what speaks for and against it",
    querystring: inPartnership,
    response: { 200: { description: "CSV", content: { "text/csv": { schema: z.string() } } }, ...orProblem },
  };
  api.get("/duplicates.csv", { schema }, async ({ query, headers }, reply) => {
    const { key, bytes, fileName } = await duplicateResults.csv(query.partnership);
    reply.header("content-disposition", `attachment; filename="${fileName}"`);
    const signal = goneAway(reply);
    return sendBytes(reply, headers, { key, bytes: () => bytes({ signal }), type: "text/csv" });
  });
};

import { z } from "zod";
import type { Route } from "./api.ts";
import { goneAway } from "./goneAway.ts";
import { ofOverlaps } from "./ofOverlaps.ts";
import { sendBytes } from "./sendBytes.ts";
import { orProblem } from "./words.ts";

/** GET /overlaps.csv */
export const overlapsCsv: Route = (api, { overlapResults }) => {
  const schema = {
    tags: ["overlaps"],
    summary: "The same sets as a CSV file (UTF-8, for Excel too), a line for each offer of each set",
    querystring: ofOverlaps,
    response: { 200: { description: "CSV", content: { "text/csv": { schema: z.string() } } }, ...orProblem },
  };
  api.get("/overlaps.csv", { schema }, async ({ query, headers }, reply) => {
    const { key, bytes, fileName } = await overlapResults.csv(query);
    reply.header("content-disposition", `attachment; filename="${fileName}"`);
    const signal = goneAway(reply);
    return sendBytes(reply, headers, { key, bytes: () => bytes({ signal }), type: "text/csv" });
  });
};

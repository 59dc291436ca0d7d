import { z } from "zod";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { ofGaps, orProblem } from "./words.ts";

/** GET /gaps/measures.csv */
export const measuresCsv: Route = (api, { gapResults }) => {
  const schema = {
    tags: ["gaps"],
    summary: "The classic measures of every area beside our score, as a CSV file; places a person, never unmet people",
    querystring: ofGaps,
    response: { 200: { description: "CSV", content: { "text/csv": { schema: z.string() } } }, ...orProblem },
  };
  api.get("/gaps/measures.csv", { schema }, async ({ query, headers }, reply) => {
    const { key, bytes, fileName } = await gapResults.measures(query);
    reply.header("content-disposition", `attachment; filename="${fileName}"`);
    return sendBytes(reply, headers, { key, bytes, type: "text/csv" });
  });
};

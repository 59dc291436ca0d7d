import { gapAnswerSchema } from "../../domain/contract/gap.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { ofGaps, orProblem } from "./words.ts";

/** GET /gaps */
export const gaps: Route = (api, { gapResults }) => {
  const schema = {
    tags: ["gaps"],
    summary: "Scores for every area of the study area, the totals, and what they rest on",
    querystring: ofGaps,
    response: {
      200: { description: "The answer", content: { "application/json": { schema: gapAnswerSchema } } },
      ...orProblem,
    },
  };
  api.get("/gaps", { schema }, async ({ query, headers }, reply) => {
    const { key, bytes } = await gapResults.answer(query);
    return sendBytes(reply, headers, { key, bytes, type: "application/json" });
  });
};

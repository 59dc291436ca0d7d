import { z } from "zod";
import { areaCodeSchema } from "../../domain/contract/area.ts";
import { levelSchema } from "../../domain/contract/level.ts";
import { whySchema } from "../../domain/contract/why.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { ofGaps, orProblem } from "./words.ts";

/** GET /gaps/{area}/{level}/why */
export const why: Route = (api, { gapResults }) => {
  const schema = {
    tags: ["gaps"],
    summary: "Everything behind one area's score: the rows, the offers, who else gets their places, and the formula",
    params: z.object({ area: areaCodeSchema.meta({ example: "E05011360" }), level: levelSchema }),
    querystring: ofGaps.omit({ level: true }),
    response: {
      200: { description: "The explanation", content: { "application/json": { schema: whySchema } } },
      ...orProblem,
    },
  };
  api.get("/gaps/:area/:level/why", { schema }, async ({ params: { area, level }, query, headers }, reply) => {
    const { key, bytes } = await gapResults.why({ ...query, level }, area);
    return sendBytes(reply, headers, { key, bytes, type: "application/json" });
  });
};

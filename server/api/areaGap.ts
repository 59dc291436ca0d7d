import { z } from "zod";
import { areaCodeSchema } from "../../domain/contract/area.ts";
import { areaGapSchema } from "../../domain/contract/areaGap.ts";
import { levelSchema } from "../../domain/contract/level.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { ofGaps, orProblem } from "./words.ts";

/** GET /gaps/{area}/{level} */
export const areaGap: Route = (api, { gapResults }) => {
  const schema = {
    tags: ["gaps"],
    summary: "One area by its code: its score, the offers in its reach, nearest first, and what is assumed",
    params: z.object({ area: areaCodeSchema.meta({ example: "E05011360" }), level: levelSchema }),
    querystring: ofGaps.omit({ level: true }),
    response: {
      200: { description: "The area", content: { "application/json": { schema: areaGapSchema } } },
      ...orProblem,
    },
  };
  api.get("/gaps/:area/:level", { schema }, async ({ params: { area, level }, query, headers }, reply) => {
    const { key, bytes } = await gapResults.area({ ...query, level }, area);
    return sendBytes(reply, headers, { key, bytes, type: "application/json" });
  });
};

import { z } from "zod";
import { areaKeySchema } from "../../domain/contract/area.ts";
import { areaProfileSchema } from "../../domain/contract/areaProfile.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

const ofPeriod = inPartnership.extend({
  period: z.string().min(1).max(20).optional().meta({
    description: "the period of need; a level that has none of it shows its newest and says so. Without it: the newest",
  }),
});

/** GET /areas/{areaType}/{vintage}/{code}/profile */
export const areaProfile: Route = (api, { gapResults }) => {
  const schema = {
    tags: ["areas"],
    summary: "Everything about one area: its levels side by side, ranks, trend, published figures, and areas like it",
    params: areaKeySchema,
    querystring: ofPeriod,
    response: {
      200: { description: "The profile", content: { "application/json": { schema: areaProfileSchema } } },
      ...orProblem,
    },
  };
  api.get("/areas/:areaType/:vintage/:code/profile", { schema }, async ({ params, query, headers }, reply) => {
    const { key, bytes } = await gapResults.profile(query.partnership, params, query.period);
    return sendBytes(reply, headers, { key, bytes, type: "application/json" });
  });
};

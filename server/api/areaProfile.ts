import { areaKeySchema } from "../../domain/contract/area.ts";
import { areaProfileSchema } from "../../domain/contract/areaProfile.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /areas/{areaType}/{vintage}/{code}/profile */
export const areaProfile: Route = (api, { gapResults }) => {
  const schema = {
    tags: ["areas"],
    summary: "Everything about one area: its levels side by side, ranks, trend, published figures, and areas like it",
    params: areaKeySchema,
    querystring: inPartnership,
    response: {
      200: { description: "The profile", content: { "application/json": { schema: areaProfileSchema } } },
      ...orProblem,
    },
  };
  api.get("/areas/:areaType/:vintage/:code/profile", { schema }, async ({ params, query, headers }, reply) => {
    const { key, bytes } = await gapResults.profile(query.partnership, params);
    return sendBytes(reply, headers, { key, bytes, type: "application/json" });
  });
};

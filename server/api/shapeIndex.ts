import { vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { shapeIndexSchema } from "../../domain/contract/shapeIndex.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

const query = inPartnership.extend({
  areaType: areaTypeSchema.meta({ example: "ward" }),
  vintage: vintageSchema.meta({ example: "2024" }),
});

/** GET /shapes/index */
export const shapeIndex: Route = (api, { tileResults }) => {
  const schema = {
    tags: ["areas"],
    summary:
      "What a map must know of the shapes before it draws them: codes, names, label points, and where the tiles lie",
    querystring: query,
    response: {
      200: { description: "The index", content: { "application/json": { schema: shapeIndexSchema } } },
      ...orProblem,
    },
  };
  api.get("/shapes/index", { schema }, async ({ query: wanted, headers }, reply) => {
    const result = await tileResults.index(wanted);
    return sendBytes(reply, headers, { ...result, type: "application/json" });
  });
};

import { vintageSchema } from "../../domain/contract/area.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { shapeCollectionSchema } from "../../domain/contract/shapeCollection.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

const query = inPartnership.extend({
  areaType: areaTypeSchema.meta({ example: "ward" }),
  vintage: vintageSchema.meta({ example: "2024" }),
});

/** GET /shapes */
export const shapes: Route = (api, { listResults }) => {
  const schema = {
    tags: ["areas"],
    summary: "Shapes of the study area as GeoJSON: official where there are any, else approximate, each saying which",
    querystring: query,
    response: {
      200: { description: "GeoJSON", content: { "application/geo+json": { schema: shapeCollectionSchema } } },
      ...orProblem,
    },
  };
  api.get("/shapes", { schema }, async ({ query: wanted, headers }, reply) => {
    const result = await listResults.shapes(wanted);
    return sendBytes(reply, headers, { ...result, type: "application/geo+json" });
  });
};

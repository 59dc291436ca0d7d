import { areaKeySchema } from "../../domain/contract/area.ts";
import { areaInWholesSchema } from "../../domain/contract/areaInWholes.ts";
import { oneArea as findArea } from "../store/read/oneArea.ts";
import { wholesOf } from "../store/read/wholesOf.ts";
import type { Route } from "./api.ts";
import { orProblem } from "./words.ts";

/** GET /areas/{areaType}/{vintage}/{code} */
export const oneArea: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["areas"],
    summary: "One area, and the larger areas it is part of",
    params: areaKeySchema,
    response: { 200: areaInWholesSchema, ...orProblem },
  };
  api.get("/areas/:areaType/:vintage/:code", { schema }, async ({ params }) => ({
    area: await findArea(db, params),
    partOf: await wholesOf(db, params),
  }));
};

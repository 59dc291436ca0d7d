import { areaTypeSummarySchema } from "../../domain/contract/areaTypeSummary.ts";
import { allAreaTypes, areaTypeSummaries } from "../score/areaTypeSummaries.ts";
import { areaTypeCounts } from "../store/read/areaTypeCounts.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /area-types */
export const areaTypes: Route = (api, { database, groundOf }) => {
  const schema = {
    tags: ["areas"],
    summary: "Area types and vintages that have areas, smallest first, and what may be scored on them",
    querystring: inPartnership.partial(),
    response: { 200: areaTypeSummarySchema.array(), ...orProblem },
  };
  api.get("/area-types", { schema }, async ({ query: { partnership } }) =>
    partnership === undefined
      ? allAreaTypes(await areaTypeCounts(database.db, { partnership, datasets: [] }))
      : areaTypeSummaries(await groundOf(partnership)),
  );
};

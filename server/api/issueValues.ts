import { z } from "zod";
import { severitySchema } from "../../domain/contract/issue.ts";
import { issueValuePageSchema } from "../../domain/contract/issueValue.ts";
import { issueValues as valuesOf } from "../store/dataset/issueValues.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofDataset, orProblem, stretch } from "./words.ts";

const query = inPartnership.extend({
  ...stretch.shape,
  severity: severitySchema.optional(),
  type: z.string().optional().meta({ description: "kind of issue", example: "unknown area code" }),
  column: z.string().optional().meta({ description: "the column by the file's own name", example: "area_code" }),
});

/** GET /datasets/{dataset}/values */
export const issueValues: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["datasets"],
    summary: "Cells that say the same and have the same thing wrong with them, counted, the most frequent first",
    params: ofDataset,
    querystring: query,
    response: { 200: issueValuePageSchema, ...orProblem },
  };
  api.get("/datasets/:dataset/values", { schema }, (request) => valuesOf(db, { ...request.params, ...request.query }));
};

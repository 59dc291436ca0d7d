import { z } from "zod";
import { severitySchema } from "../../domain/contract/issue.ts";
import { issuePageSchema } from "../../domain/contract/issuePage.ts";
import { issuePage } from "../store/read/issuePage.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofDataset, orProblem, stretch } from "./words.ts";

const query = inPartnership.extend({
  ...stretch.shape,
  severity: severitySchema.optional(),
  type: z.string().optional().meta({ description: "kind of issue", example: "unknown area code" }),
});

/** GET /datasets/{dataset}/issues */
export const datasetIssues: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["datasets"],
    summary: "What is wrong in a dataset, in row order, counted by severity and type",
    params: ofDataset,
    querystring: query,
    response: { 200: issuePageSchema, ...orProblem },
  };
  api.get("/datasets/:dataset/issues", { schema }, (request) => issuePage(db, { ...request.params, ...request.query }));
};

import { datasetSchema } from "../../domain/contract/dataset.ts";
import { publishingSchema } from "../../domain/contract/publishing.ts";
import { publishDataset } from "../store/importing/publishDataset.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofDataset, orProblem } from "./words.ts";

/** POST /datasets/{dataset}/publish */
export const publish: Route = (api, { database }) => {
  const schema = {
    tags: ["datasets"],
    summary: "Put a draft in force, all of it or nothing; 409 says in words what stands in the way",
    params: ofDataset,
    querystring: inPartnership,
    body: publishingSchema,
    response: { 200: datasetSchema, ...orProblem },
  };
  api.post("/datasets/:dataset/publish", { schema }, ({ params, query, body }) =>
    publishDataset(database, query.partnership, params.dataset, body),
  );
};

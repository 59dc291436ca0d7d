import { datasetSchema } from "../../domain/contract/dataset.ts";
import { findDataset } from "../store/dataset/findDataset.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofDataset, orProblem } from "./words.ts";

/** GET /datasets/{dataset} */
export const oneDataset: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["datasets"],
    summary: "One dataset",
    params: ofDataset,
    querystring: inPartnership,
    response: { 200: datasetSchema, ...orProblem },
  };
  api.get("/datasets/:dataset", { schema }, ({ params, query }) => findDataset(db, query.partnership, params.dataset));
};

import { datasetSchema } from "../../domain/contract/dataset.ts";
import { datasets as allDatasets } from "../store/dataset/datasets.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /datasets */
export const datasets: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["datasets"],
    summary: "Datasets of a partnership, drafts and undone ones too, newest first",
    querystring: inPartnership,
    response: { 200: datasetSchema.array(), ...orProblem },
  };
  api.get("/datasets", { schema }, async ({ query }) => {
    const { id } = await findPartnership(db, query.partnership);
    return allDatasets(db, id);
  });
};

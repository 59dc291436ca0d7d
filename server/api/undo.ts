import { datasetSchema } from "../../domain/contract/dataset.ts";
import { undoDataset } from "../store/dataset/undoDataset.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofDataset, orProblem } from "./words.ts";

/** POST /datasets/{dataset}/undo */
export const undo: Route = (api, { database }) => {
  const schema = {
    tags: ["datasets"],
    summary: "Take a published dataset out of force; what it replaced is in force again",
    params: ofDataset,
    querystring: inPartnership,
    response: { 200: datasetSchema, ...orProblem },
  };
  api.post("/datasets/:dataset/undo", { schema }, ({ params, query }) =>
    undoDataset(database, query.partnership, params.dataset),
  );
};

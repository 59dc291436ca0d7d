import { datasetSchema } from "../../domain/contract/dataset.ts";
import { undoingSchema } from "../../domain/contract/undoing.ts";
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
    body: undoingSchema.nullish(),
    response: { 200: datasetSchema, ...orProblem },
  };
  api.post("/datasets/:dataset/undo", { schema }, ({ params, query, body }) =>
    undoDataset(database, query.partnership, params.dataset, body ?? {}),
  );
};

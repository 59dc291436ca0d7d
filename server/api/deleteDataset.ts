import { z } from "zod";
import { deleteDraft } from "../store/dataset/deleteDraft.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofDataset, orProblem } from "./words.ts";

/** DELETE /datasets/{dataset} */
export const deleteDataset: Route = (api, { database }) => {
  const schema = {
    tags: ["datasets"],
    summary: "Delete a draft, with its file and issues; nothing that was published is ever deleted",
    params: ofDataset,
    querystring: inPartnership,
    response: { 204: z.null().meta({ description: "deleted" }), ...orProblem },
  };
  api.delete("/datasets/:dataset", { schema }, async ({ params, query }, reply) => {
    await deleteDraft(database, query.partnership, params.dataset);
    return reply.code(204).send(null);
  });
};

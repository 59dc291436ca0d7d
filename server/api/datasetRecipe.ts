import { datasetSchema } from "../../domain/contract/dataset.ts";
import { provenanceSchema } from "../../domain/contract/provenance.ts";
import { readingChoicesSchema } from "../../domain/contract/recipe.ts";
import { recheckDraft } from "../store/importing/recheckDraft.ts";
import type { Route } from "./api.ts";
import { recipeLimit } from "./recipeLimit.ts";
import { goneAway } from "./goneAway.ts";
import { inPartnership, ofDataset, orProblem } from "./words.ts";

/** PUT /datasets/{dataset}/recipe */
export const datasetRecipe: Route = (api, { database }) => {
  const schema = {
    tags: ["datasets"],
    summary: "Read the file of a draft again, as the body says; its issues and columns are then those of this reading",
    params: ofDataset,
    querystring: inPartnership,
    body: readingChoicesSchema.extend(provenanceSchema.shape),
    response: { 200: datasetSchema, ...orProblem },
  };
  api.put("/datasets/:dataset/recipe", { schema, bodyLimit: recipeLimit }, ({ params, query, body }, reply) =>
    recheckDraft(database, query.partnership, params.dataset, body, { signal: goneAway(reply) }),
  );
};

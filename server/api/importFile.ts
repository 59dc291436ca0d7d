import type { FastifySchemaCompiler } from "fastify";
import { validatorCompiler } from "fastify-type-provider-zod";
import { z } from "zod";
import { datasetSchema } from "../../domain/contract/dataset.ts";
import { storeDraft } from "../store/importing/storeDraft.ts";
import type { Route } from "./api.ts";
import { uploadForm, uploadOf } from "./uploadOf.ts";
import { inPartnership, orProblem } from "./words.ts";

/** POST /import */
export const importFile: Route = (api, { database }) => {
  const schema = {
    tags: ["datasets"],
    summary: "Keep and check a file as a draft; nothing else of it is stored. 422 with issues when it cannot be read",
    consumes: ["multipart/form-data"],
    querystring: inPartnership,
    body: uploadForm,
    response: { 201: datasetSchema, ...orProblem },
  };
  api.post("/import", { schema, validatorCompiler: allButTheBody }, async (request, reply) => {
    const { file, choices, signal } = await uploadOf(request, reply);
    const draft = await storeDraft(database, request.query.partnership, file, choices, { signal });
    return reply.code(201).send(draft);
  });
};

/** The body is a stream that `uploadOf` checks as it comes: here its schema only describes it. */
const allButTheBody: FastifySchemaCompiler<unknown> = ({ schema, ...route }) =>
  route.httpPart !== "body" && schema instanceof z.ZodType
    ? validatorCompiler({ ...route, schema })
    : (value: unknown) => ({ value });

import type { FastifySchemaCompiler } from "fastify";
import { validatorCompiler } from "fastify-type-provider-zod";
import { z } from "zod";

/** Checks a request by its schema, and refuses a query name that the endpoint does not know: a misspelt one would be answered as if it had not been asked. */
export const strictQueries: FastifySchemaCompiler<z.ZodType> = ({ schema, ...route }) =>
  validatorCompiler({
    ...route,
    schema: route.httpPart === "querystring" && schema instanceof z.ZodObject ? schema.strict() : schema,
  });

import type { FastifySchemaCompiler } from "fastify";
import { z } from "zod";
import { keysLeftOut } from "../../domain/contract/keysLeftOut.ts";
import { faultWords, schemaOf, shapeAt } from "./faultWords.ts";
import { turnedAway } from "./turnedAway.ts";
import { unkept } from "./unkept.ts";

/**
 * Checks a part of a request by its schema, and tells in sentences what cannot be used. A name that the endpoint does not know is refused too, in a
 * query as deep within a body: a misspelt one would be answered as if it had not been said. So is a text that the database cannot keep.
 */
export const checkRequest: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (given: unknown) => {
    const read = schema.safeParse(httpPart === "querystring" ? blankNumbersUnread(schema, given) : given);
    const faults = read.success
      ? [...keysLeftOut(given, read.data).map((name) => `There is no “${name}” here`), ...unkept(read.data)]
      : read.error.issues.map((issue) => faultWords(issue, schema, given));
    if (read.success && faults.length === 0) return { value: read.data };
    return {
      error: turnedAway(
        400,
        `The ${partWords[httpPart ?? ""] ?? "body"} cannot be used. ${[...new Set(faults)].join(". ")}.`,
      ),
    };
  };

const partWords: Readonly<Record<string, string>> = { querystring: "query", params: "address" };

/** A blank box is no number; read as a number it would be 0. */
function blankNumbersUnread(schema: z.ZodType, given: unknown): unknown {
  const query = z.record(z.string(), z.unknown()).safeParse(given);
  if (!query.success || !Object.values(query.data).some(isBlank)) return given;
  const whole = schemaOf(schema);
  const isNumber = (name: string) => ["number", "integer"].includes(String(shapeAt(whole, [name])?.type));
  return Object.fromEntries(
    Object.entries(query.data).map(([name, value]) => [name, isBlank(value) && isNumber(name) ? Number.NaN : value]),
  );
}

function isBlank(value: unknown): boolean {
  return typeof value === "string" && value.trim() === "";
}

import { z } from "zod";
import { gapColumnsSchema } from "../../domain/contract/gapColumns.ts";
import type { Route } from "./api.ts";
import { columnsNamed } from "./columnsNamed.ts";
import { sendBytes } from "./sendBytes.ts";
import { ofGaps, orProblem } from "./words.ts";

const query = ofGaps.extend({
  columns: z
    .string()
    .optional()
    .meta({ description: "fields of an area, with commas between; absent: all", example: "code,gapScore" }),
  order: z.enum(["answer", "code"]).default("answer").meta({ description: "of the areas; by code is the shortest" }),
  decimals: z.coerce
    .number()
    .int()
    .min(0)
    .max(12)
    .optional()
    .meta({ description: "round the areas' numbers to these" }),
});

/** GET /gaps/columns */
export const gapColumns: Route = (api, { gapResults }) => {
  const schema = {
    tags: ["gaps"],
    summary: "The scores column by column, all or some of them, rounded or not: small enough to colour a whole country",
    querystring: query,
    response: {
      200: { description: "The answer in columns", content: { "application/json": { schema: gapColumnsSchema } } },
      ...orProblem,
    },
  };
  api.get(
    "/gaps/columns",
    { schema },
    async ({ query: { columns, decimals = null, order, ...question }, headers }, reply) => {
      const { key, bytes } = await gapResults.columns(question, { names: columnsNamed(columns), decimals, order });
      return sendBytes(reply, headers, { key, bytes, type: "application/json" });
    },
  );
};

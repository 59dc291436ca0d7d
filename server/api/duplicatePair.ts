import { z } from "zod";
import { pairInFullSchema } from "../../domain/contract/duplicates.ts";
import { listingRefSchema } from "../../domain/contract/listingRef.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

const listing = listingRefSchema.meta({ description: "a dataset's id, a colon and a row" });

/** GET /duplicates/pairs/{one}/{other} */
export const duplicatePair: Route = (api, { duplicateResults }) => {
  const schema = {
    tags: ["duplicates"],
    summary: "Two listings side by side, as published, with all that speaks for and against their being the same",
    params: z.object({ one: listing, other: listing }),
    querystring: inPartnership,
    response: {
      200: { description: "The pair", content: { "application/json": { schema: pairInFullSchema } } },
      ...orProblem,
    },
  };
  api.get("/duplicates/pairs/:one/:other", { schema }, async ({ params: { one, other }, query, headers }, reply) => {
    const { key, bytes } = await duplicateResults.pair(query.partnership, one, other);
    return sendBytes(reply, headers, { key, bytes, type: "application/json" });
  });
};

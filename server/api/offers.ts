import { levelSchema } from "../../domain/contract/level.ts";
import { offerSchema } from "../../domain/contract/offer.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, ofListings, orProblem } from "./words.ts";

const query = inPartnership.extend({ level: levelSchema.optional(), ...ofListings.shape });

/** GET /offers */
export const offers: Route = (api, { listResults }) => {
  const schema = {
    tags: ["provision"],
    summary:
      "Offers now in force in the study area and its buffer, each once however often it was listed; without a level also venues without an offer",
    querystring: query,
    response: {
      200: { description: "The offers", content: { "application/json": { schema: offerSchema.array() } } },
      ...orProblem,
    },
  };
  api.get("/offers", { schema }, async ({ query: wanted, headers }, reply) => {
    const result = await listResults.offers(wanted);
    return sendBytes(reply, headers, { ...result, type: "application/json" });
  });
};

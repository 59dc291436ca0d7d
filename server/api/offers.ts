import { levelSchema } from "../../domain/contract/level.ts";
import { offerSchema } from "../../domain/contract/offer.ts";
import { offersNearby } from "../score/offersNearby.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

const query = inPartnership.extend({ level: levelSchema.optional() });

/** GET /offers */
export const offers: Route = (api, { database }) => {
  const schema = {
    tags: ["provision"],
    summary: "Offers now in force in the study area and its buffer; without a level also venues without an offer",
    querystring: query,
    response: { 200: offerSchema.array(), ...orProblem },
  };
  api.get("/offers", { schema }, (request) => offersNearby(database.db, request.query));
};

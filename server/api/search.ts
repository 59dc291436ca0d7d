import { z } from "zod";
import { searchHitSchema } from "../../domain/contract/searchHit.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { ownAreasCalled } from "../store/ownArea/ownAreasCalled.ts";
import { areasCalled } from "../store/read/areasCalled.ts";
import { postcodesCalled } from "../store/read/postcodesCalled.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

const query = inPartnership.extend({
  q: z.string().trim().min(1).max(100).meta({ description: "a name, a code or a postcode", example: "M14 5" }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** GET /search */
export const search: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["areas"],
    summary: "Areas of the study area by name or code, and postcodes, best first",
    querystring: query,
    response: { 200: searchHitSchema.array(), ...orProblem },
  };
  api.get("/search", { schema }, async ({ query: { partnership: id, q, limit } }) => {
    const partnership = await findPartnership(db, id);
    const postcodes = await postcodesCalled(db, { partnership, words: q, limit });
    const areas = await areasCalled(db, { partnership, words: q, limit });
    const own = await ownAreasCalled(db, { partnership, words: q });
    return [...postcodes, ...own, ...areas].slice(0, limit);
  });
};

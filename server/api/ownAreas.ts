import { ownAreaSchema } from "../../domain/contract/ownArea.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { ownAreas as allOwnAreas } from "../store/ownArea/ownAreas.ts";
import { ownAreasInForce } from "../store/ownArea/ownAreasInForce.ts";
import type { Route } from "./api.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /own-areas */
export const ownAreas: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["own areas"],
    summary: "Areas that the partnership made for itself, by name, each with what it is made of",
    querystring: inPartnership,
    response: { 200: ownAreaSchema.array(), ...orProblem },
  };
  api.get("/own-areas", { schema }, async ({ query }) => {
    const partnership = await findPartnership(db, query.partnership);
    return allOwnAreas(db, { partnership, entries: await ownAreasInForce(db, partnership.id) });
  });
};

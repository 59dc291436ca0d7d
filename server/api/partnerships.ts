import { partnershipSchema } from "../../domain/contract/partnership.ts";
import { partnerships as allPartnerships } from "../store/partnership/partnerships.ts";
import type { Route } from "./api.ts";

/** GET /partnerships */
export const partnerships: Route = (api, { database }) => {
  const schema = {
    tags: ["partnerships"],
    summary: "All partnerships, oldest first",
    response: { 200: partnershipSchema.array() },
  };
  api.get("/partnerships", { schema }, () => allPartnerships(database.db));
};

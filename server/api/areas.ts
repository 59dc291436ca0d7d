import { z } from "zod";
import { areaPageSchema } from "../../domain/contract/areaPage.ts";
import { areaTypeSchema } from "../../domain/contract/areaType.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { ownAreaPage } from "../store/ownArea/ownAreaPage.ts";
import { areaPage } from "../store/read/areaPage.ts";
import type { Route } from "./api.ts";
import { inPartnership, ofKind, orProblem, stretch } from "./words.ts";

const query = inPartnership.partial().extend({
  ...ofKind.shape,
  ...stretch.shape,
  areaType: areaTypeSchema.meta({ example: "district" }),
  search: z.string().trim().max(100).optional().meta({ description: "words of a name, or the start of a code" }),
});

/** GET /areas */
export const areas: Route = (api, { database }) => {
  const schema = {
    tags: ["areas"],
    summary: "Areas of one type in order of code; with a partnership only those of its study area",
    querystring: query,
    response: { 200: areaPageSchema, ...orProblem },
  };
  api.get("/areas", { schema }, async ({ query: { partnership: id, areaType, vintage, search, limit, offset } }) => {
    const partnership = id === undefined ? undefined : await findPartnership(database.db, id);
    if (partnership !== undefined && areaType === "own") {
      return ownAreaPage(database.db, { partnership, search, limit, offset });
    }
    const page = await areaPage(database.db, { partnership, areaType, vintage, search, limit, offset });
    return { ...page, offset };
  });
};

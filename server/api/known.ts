import { createHash } from "node:crypto";
import { knownSchema } from "../../domain/contract/known.ts";
import { findPartnership } from "../store/partnership/findPartnership.ts";
import { known as knownNow } from "../store/read/known.ts";
import type { Route } from "./api.ts";
import { sendBytes } from "./sendBytes.ts";
import { inPartnership, orProblem } from "./words.ts";

/** GET /known */
export const known: Route = (api, { database: { db } }) => {
  const schema = {
    tags: ["datasets"],
    summary:
      "All that a file is checked against before it is uploaded: codes and names of areas, and indicators in force",
    querystring: inPartnership,
    response: {
      200: { description: "What is known", content: { "application/json": { schema: knownSchema } } },
      ...orProblem,
    },
  };
  api.get("/known", { schema }, async ({ query, headers }, reply) => {
    const { id } = await findPartnership(db, query.partnership);
    const bytes = Buffer.from(JSON.stringify(await knownNow(db, id)));
    const key = createHash("sha256").update(bytes).digest("base64url");
    return sendBytes(reply, headers, { key, bytes: async () => bytes, type: "application/json" });
  });
};

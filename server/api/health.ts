import { healthSchema } from "../../domain/contract/health.ts";
import { databaseVersion } from "../store/read/databaseVersion.ts";
import type { Route } from "./api.ts";

/** GET /health */
export const health: Route = (api, { database, version }) => {
  const schema = {
    tags: ["server"],
    summary: "Whether the server and its database answer",
    response: { 200: healthSchema, 503: healthSchema },
  };
  api.get("/health", { schema }, async (_request, reply) => {
    const found = await databaseVersion(database.db);
    if (found === null) return reply.code(503).send({ status: "database does not answer", version, database: null });
    return reply.send({ status: "ok", version, database: found });
  });
};

import { join } from "node:path";
import { buildApp } from "../../server/app.ts";
import { startCluster } from "../../server/postgres/cluster.ts";
import { openDatabase } from "../../server/store/database.ts";
import { migrateToLatest } from "../../server/store/migrate.ts";

// A process of its own that is the server but for its page: the PostgreSQL of a folder, kept as carefully as a user's, and the API. It says where, and runs
// until it is killed, or those who started it are gone.
process.once("disconnect", () => process.exit());
const [, , home = ""] = process.argv;
const cluster = await startCluster(home);
const database = openDatabase(cluster.url);
await migrateToLatest(database);
const app = await buildApp({
  database,
  webRoot: "/nowhere",
  version: "1.2.3",
  folder: join(home, "reports"),
});
const address = await app.listen({ port: 0, host: "127.0.0.1" });
process.send?.({ address, databaseUrl: cluster.url });

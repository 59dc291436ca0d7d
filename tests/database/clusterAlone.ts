import { once } from "node:events";
import { startCluster } from "../../server/postgres/cluster.ts";
import { databaseVersion } from "../../server/store/read/databaseVersion.ts";
import { openDatabase } from "../../server/store/database.ts";

// A process of its own that starts or joins the PostgreSQL of a folder, says which, and stops when it is told to.
const cluster = await startCluster(process.argv[2] ?? "", { throwaway: true });
const database = openDatabase(cluster.url);
const told = once(process, "message");
process.send?.({ joined: cluster.joined, owner: cluster.owner, version: await databaseVersion(database.db) });
await told;
await database.close();
await cluster.stop();
process.disconnect();

import type { Config } from "../config.ts";
import { startCluster } from "./cluster.ts";

/** Where the database is, and how to let go of it. */
export type Connection = {
  readonly url: string;
  readonly embedded: boolean;
  readonly joined: boolean;
  readonly owner: number | undefined;
  stop(): Promise<void>;
};

/** The user's own PostgreSQL where DATABASE_URL names one; else the embedded one, started if it does not run and joined if it does. */
export async function connectionFor(config: Config): Promise<Connection> {
  if (config.databaseUrl !== undefined) {
    return { url: config.databaseUrl, embedded: false, joined: false, owner: undefined, stop: async () => {} };
  }
  const cluster = await startCluster(config.folder);
  return { url: cluster.url, embedded: true, joined: cluster.joined, owner: cluster.owner, stop: () => cluster.stop() };
}

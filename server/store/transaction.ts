import type { Pool, PoolClient } from "pg";
import { type Database, queriesOn } from "./database.ts";

/** One connection inside one transaction: queries and COPY both go through it, in turn. */
export type Session = { readonly db: Database; readonly client: PoolClient };

/** Runs `work` in a transaction: all of it or nothing. Whatever it throws (an abort too) rolls everything back and is thrown on. */
export async function inTransaction<Result>(pool: Pool, work: (session: Session) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const lose = (cause: Error) => {
    broken = Object.assign(new Error(lostWords, { cause }), { code: connectionLost });
  };
  client.once("error", lose);
  try {
    await client.query("begin");
    const result = await work({ db: queriesOn(onlyThis(client)), client });
    await client.query("commit");
    return result;
  } catch (error) {
    // A connection that cannot even roll back is lost; PostgreSQL rolls back what it left.
    await client.query("rollback").catch(lose);
    throw broken ?? error;
  } finally {
    client.off("error", lose);
    client.release(broken);
  }
}

/** PostgreSQL's code for it. */
export const connectionLost = "08006";

const lostWords = "The connection to PostgreSQL was lost. Look at what is there before you try again.";

/** Kysely hides its connection, and COPY needs the same one: so Kysely is given a pool that holds only that. */
function onlyThis(client: PoolClient): Parameters<typeof queriesOn>[0] {
  const query = client.query.bind(client);
  return { options: {}, connect: async () => ({ query, release: () => {} }), end: async () => {} };
}

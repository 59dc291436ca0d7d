import { readConfig } from "../config.ts";
import { connectionFor } from "../postgres/connect.ts";
import { type OpenDatabase, openDatabase } from "../store/database.ts";
import { migrateToLatest } from "../store/migrate.ts";

/** Opens the database, brought up to date, for the length of `work`. `migrations` names those that were run to do so. */
export async function withDatabase(
  work: (database: OpenDatabase, migrations: readonly string[]) => Promise<void>,
): Promise<void> {
  const connection = await connectionFor(readConfig(process.env));
  try {
    const database = openDatabase(connection.url);
    try {
      await work(database, await migrateToLatest(database));
    } finally {
      await database.close();
    }
  } finally {
    await connection.stop();
  }
}

import { promises as fs } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FileMigrationProvider, Migrator, NO_MIGRATIONS } from "kysely/migration";
import type { Database, OpenDatabase } from "./database.ts";

/** Brings the database to the newest schema, or leaves it as it was and throws. Returns the names of the migrations it ran. */
export async function migrateToLatest({ db }: OpenDatabase): Promise<string[]> {
  const { error, results } = await migratorOf(db).migrateToLatest();
  return namesOrThrow(error, results);
}

/** Takes back every migration, and with it all data. For tests. */
export async function migrateToNothing({ db }: OpenDatabase): Promise<string[]> {
  const { error, results } = await migratorOf(db).migrateTo(NO_MIGRATIONS);
  return namesOrThrow(error, results);
}

function migratorOf(db: Database): Migrator {
  const migrationFolder = fileURLToPath(new URL("./migrations", import.meta.url));
  // Windows wants file addresses, not paths, in import().
  const provider = new FileMigrationProvider({
    fs,
    path,
    migrationFolder,
    import: (file) => import(pathToFileURL(file).href),
  });
  return new Migrator({ db, provider });
}

// Kysely never throws here: it reports, and a bad file rolls back the good ones before it.
function namesOrThrow(
  error: unknown,
  results: readonly { readonly migrationName: string; readonly status: string }[] | undefined,
): string[] {
  if (error === undefined) return (results ?? []).map((result) => result.migrationName);
  const failed = results?.find((result) => result.status === "Error")?.migrationName ?? "before the first migration";
  throw new Error(
    `The database could not be brought up to date (${failed}): ${error instanceof Error ? error.message : JSON.stringify(error)}`,
    { cause: error },
  );
}

import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { type OpenDatabase, openDatabase } from "../../server/store/database.ts";
import { migrateToLatest } from "../../server/store/migrate.ts";

/** A database of its own, empty but for the tables. `url` is for a second door to it (the command line). */
export type FreshDatabase = OpenDatabase & { readonly url: string; readonly drop: () => Promise<void> };

/** Makes a database with a random name, so that test files can run side by side and leave nothing behind. */
export async function freshDatabase({ migrate = true }: { readonly migrate?: boolean } = {}): Promise<FreshDatabase> {
  const name = `atlas_test_${randomBytes(6).toString("hex")}`;
  await asAdmin(`create database ${name}`);
  const address = new URL(inject("databaseUrl"));
  address.pathname = `/${name}`;
  const database = openDatabase(address.href);
  if (migrate) await migrateToLatest(database);
  const drop = async () => {
    await database.close();
    await asAdmin(`drop database ${name} with (force)`);
  };
  return { ...database, url: address.href, drop };
}

/** A fresh database for the tests of one file, made before them and dropped after them. Read it inside a test: `const { db } = database();` */
export function freshDatabaseForFile(): () => FreshDatabase {
  let made: FreshDatabase | undefined;
  beforeAll(async () => {
    made = await freshDatabase();
  });
  afterAll(() => made?.drop());
  return () => {
    if (made === undefined) throw new Error("The database is made before the first test: ask for it inside a test.");
    return made;
  };
}

async function asAdmin(statement: string): Promise<void> {
  const client = new Client({ connectionString: inject("databaseUrl") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

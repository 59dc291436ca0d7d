import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { type OpenDatabase, openDatabase } from "../../server/store/database.ts";
import { asAdmin } from "./asAdmin.ts";

/** A database of its own, empty but for the tables. `url` is for a second door to it (the command line). */
export type FreshDatabase = OpenDatabase & { readonly url: string; readonly drop: () => Promise<void> };

/** Makes a database with a random name, so that test files can run side by side and leave nothing behind. `migrate: false` leaves out the tables. */
export async function freshDatabase({ migrate = true }: { readonly migrate?: boolean } = {}): Promise<FreshDatabase> {
  const server = inject("databaseUrl");
  const name = `atlas_test_${randomBytes(6).toString("hex")}`;
  await asAdmin(server, `create database ${name}${migrate ? ` template ${inject("databaseTemplate")}` : ""}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  const database = openDatabase(address.href);
  const drop = async () => {
    await database.close();
    await asAdmin(server, `drop database ${name} with (force)`);
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

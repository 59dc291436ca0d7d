import { randomBytes } from "node:crypto";
import { openDatabase } from "../../server/store/database.ts";
import { migrateToLatest } from "../../server/store/migrate.ts";
import { asAdmin } from "./asAdmin.ts";

/** A database with the tables and nothing in them, made once: copying it takes less than making the tables again for every file. Nobody may stay connected to it. */
export async function makeTemplate(
  url: string,
): Promise<{ readonly name: string; readonly drop: () => Promise<void> }> {
  const name = `atlas_template_${randomBytes(6).toString("hex")}`;
  await asAdmin(url, `create database ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  const database = openDatabase(address.href);
  await migrateToLatest(database);
  await database.close();
  return { name, drop: () => asAdmin(url, `drop database ${name} with (force)`) };
}

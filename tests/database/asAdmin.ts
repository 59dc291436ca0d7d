import { Client } from "pg";

/** One statement to the PostgreSQL at `url`, outside of any test's own database. */
export async function asAdmin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

import { type Kysely, sql } from "kysely";

/** What results rest on, and the results that are kept. */
export async function createResults(db: Kysely<never>): Promise<void> {
  await sql`
    create table snapshot (
      partnership_id text not null references partnership on delete cascade,
      id text not null,
      settings_version integer not null,
      datasets jsonb not null,
      created_at timestamptz not null default now(),
      primary key (partnership_id, id),
      foreign key (partnership_id, settings_version) references settings
    )`.execute(db);
  await sql`
    create table gap_run (
      partnership_id text not null,
      id text not null,
      snapshot_id text not null,
      level text not null,
      area_type text not null,
      vintage text not null,
      period text,
      answer jsonb not null,
      created_at timestamptz not null default now(),
      note text,
      primary key (partnership_id, id),
      foreign key (partnership_id, snapshot_id) references snapshot
    )`.execute(db);
}

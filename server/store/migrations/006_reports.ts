import { type Kysely, sql } from "kysely";

/**
 * Reports are kept: a head, and its rows and outlines in parts, each packed. Rows are only ever added. The head is checked for last, at the end of the transaction, so
 * that parts can be stored while a report is being made without holding anybody up. Kept answers of one level, which nothing but tests ever used, go.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`drop table gap_run`.execute(db);
  await sql`
    create table report (
      partnership_id text not null references partnership on delete cascade,
      id uuid not null,
      created_at timestamptz not null,
      question json not null,
      areas integer not null,
      snapshot_id text not null,
      basis text not null,
      head json not null,
      primary key (partnership_id, id),
      foreign key (partnership_id, snapshot_id) references snapshot
    )`.execute(db);
  await sql`
    create table report_part (
      partnership_id text not null,
      report_id uuid not null,
      part text not null check (part in ('shapes', 'essential', 'general', 'specialist')),
      position integer not null,
      content bytea not null,
      primary key (partnership_id, report_id, part, position),
      foreign key (partnership_id, report_id) references report on delete cascade deferrable initially deferred
    )`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table report_part, report`.execute(db);
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

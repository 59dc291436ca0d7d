import { type Kysely, sql } from "kysely";

/** Imports: what each is, the file as it came, and what is wrong with it. */
export async function createDatasets(db: Kysely<never>): Promise<void> {
  await sql`
    create table dataset (
      partnership_id text not null references partnership on delete cascade,
      id uuid not null,
      kind text not null,
      title text not null,
      status text not null check (status in ('draft', 'published', 'undone')),
      file_name text not null,
      bytes bigint not null,
      sha256 text not null,
      recipe jsonb not null,
      rows integer not null,
      held_out_rows integer not null,
      records jsonb not null,
      issues jsonb not null,
      exclusions jsonb not null,
      source text,
      licence text,
      data_date text,
      replaces uuid,
      created_at timestamptz not null default now(),
      published_at timestamptz,
      primary key (partnership_id, id),
      foreign key (partnership_id, replaces) references dataset (partnership_id, id)
    )`.execute(db);
  // At most one dataset in force in the place of another.
  await sql`create unique index on dataset (partnership_id, replaces) where status = 'published'`.execute(db);
  // The one place that says which datasets count: published, and not replaced by another published one.
  await sql`
    create view current_dataset as
    select partnership_id, id, kind, title, records, published_at
    from dataset as candidate
    where status = 'published' and not exists (
      select from dataset as later
      where later.partnership_id = candidate.partnership_id and later.replaces = candidate.id and later.status = 'published'
    )`.execute(db);
  await sql`
    create table dataset_bytes (
      partnership_id text not null,
      dataset_id uuid not null,
      piece integer not null,
      bytes bytea not null,
      primary key (partnership_id, dataset_id, piece),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade
    )`.execute(db);
  await sql`
    create table dataset_issue (
      partnership_id text not null,
      dataset_id uuid not null,
      number integer not null,
      severity text not null,
      type text not null,
      row integer,
      column_name text,
      value text,
      message text not null,
      mend text,
      primary key (partnership_id, dataset_id, number),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade
    )`.execute(db);
}

import { type Kysely, sql } from "kysely";

/** How a file was read and published, the recipes that are kept for the next file, and the history of what was put in force, by whom and why. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table dataset
    add column reading jsonb not null default ${sql.lit(JSON.stringify(nothingSaid))},
    add column mode text check (mode in ('replace', 'append', 'new period'))`.execute(db);
  await sql`update dataset set mode = case when replaces is null then 'append' else 'replace' end
    where status <> 'draft'`.execute(db);
  await sql`
    create table recipe (
      partnership_id text not null references partnership on delete cascade,
      id uuid not null,
      name text not null,
      signature text not null,
      columns jsonb not null,
      document jsonb not null,
      used_at timestamptz not null default now(),
      primary key (partnership_id, id),
      unique (partnership_id, signature)
    )`.execute(db);
  await sql`
    create table dataset_event (
      partnership_id text not null,
      number integer generated always as identity,
      dataset_id uuid not null,
      at timestamptz not null default clock_timestamp(),
      what text not null check (what in ('published', 'undone')),
      by_whom text,
      why text,
      primary key (partnership_id, number),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade
    )`.execute(db);
  await sql`insert into dataset_event (partnership_id, dataset_id, at, what)
    select partnership_id, id, published_at, 'published' from dataset where published_at is not null
    order by published_at, id`.execute(db);
  // Without it the history would tell that they are in force still.
  await sql`insert into dataset_event (partnership_id, dataset_id, what, why)
    select partnership_id, id, 'undone', 'Undone before there was a history; when is not known.' from dataset where status = 'undone'
    order by published_at, id`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table dataset_event, recipe`.execute(db);
  await sql`alter table dataset drop column reading, drop column mode`.execute(db);
}

const nothingSaid = { headerRow: null, columns: [], remarks: [], proposals: [], doubts: {}, fixed: [] };

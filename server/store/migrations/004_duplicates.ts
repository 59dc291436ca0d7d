import { type Kysely, sql } from "kysely";

/** What was found when datasets' listings were compared, what somebody decided on pairs of them, and the settings that say from where pairs are merged and reviewed. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`update settings set document = ${JSON.stringify(added)}::jsonb || document`.execute(db);
  await sql`alter table snapshot add column decisions integer not null default 0`.execute(db);
  await sql`
    create table compared_datasets (
      partnership_id text not null,
      dataset_one uuid not null,
      dataset_other uuid not null,
      engine text not null,
      pairs jsonb not null,
      primary key (partnership_id, dataset_one, dataset_other),
      check (dataset_one <= dataset_other),
      foreign key (partnership_id, dataset_one) references dataset on delete cascade,
      foreign key (partnership_id, dataset_other) references dataset on delete cascade
    )`.execute(db);
  await sql`
    create table listing_decision (
      partnership_id text not null references partnership on delete cascade,
      number integer not null,
      at timestamptz not null default clock_timestamp(),
      by_whom text,
      why text,
      verdict text check (verdict in ('same', 'different')),
      decided_by text,
      takes_back integer,
      primary key (partnership_id, number),
      check ((verdict is null) = (takes_back is not null)),
      unique (partnership_id, takes_back)
    )`.execute(db);
  await sql`
    create table decided_pair (
      partnership_id text not null,
      decision integer not null,
      one_key text not null,
      other_key text not null,
      one_name text not null,
      other_name text not null,
      primary key (partnership_id, decision, one_key, other_key),
      check (one_key collate "C" < other_key collate "C"),
      foreign key (partnership_id, decision) references listing_decision on delete cascade
    )`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table decided_pair, listing_decision, compared_datasets`.execute(db);
  await sql`alter table snapshot drop column decisions`.execute(db);
  await sql`update settings set document = document - ${Object.keys(added)}::text[]`.execute(db);
}

// Written out here, for a migration must not change when the starting values do; nothing that was told before merges by itself.
const added = { mergeDuplicatesFrom: null, reviewDuplicatesFrom: 0.2 };

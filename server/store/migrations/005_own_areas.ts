import { type Kysely, sql } from "kysely";

/** Areas that partnerships make for themselves: each entry says what one is from then on or takes it out, and is never changed. Snapshots name the entries in force. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table snapshot add column own_areas jsonb not null default '[]'`.execute(db);
  await sql`
    create table own_area (
      partnership_id text not null references partnership on delete cascade,
      number integer not null,
      at timestamptz not null default clock_timestamp(),
      by_whom text,
      code text not null,
      replaces integer,
      removed boolean not null default false,
      name text not null,
      made_by text not null check (made_by in ('chosen from a list', 'drawn', 'uploaded')),
      area_type text not null,
      vintage text not null,
      outline jsonb,
      primary key (partnership_id, number),
      check (not removed or replaces is not null),
      unique (partnership_id, replaces),
      foreign key (partnership_id, replaces) references own_area
    )`.execute(db);
  await sql`
    create table own_area_part (
      partnership_id text not null,
      number integer not null,
      code text not null,
      primary key (partnership_id, number, code),
      foreign key (partnership_id, number) references own_area on delete cascade
    )`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table own_area_part, own_area`.execute(db);
  await sql`alter table snapshot drop column own_areas`.execute(db);
}

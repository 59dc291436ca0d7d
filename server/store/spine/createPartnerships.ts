import { type Kysely, sql } from "kysely";

/** The workspaces, with their study areas and every version of their settings. */
export async function createPartnerships(db: Kysely<never>): Promise<void> {
  await sql`
    create table partnership (
      id text primary key,
      name text not null,
      buffer_km double precision not null,
      is_demo boolean not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table study_area (
      partnership_id text not null references partnership on delete cascade,
      area_type text not null,
      vintage text not null,
      code text not null,
      primary key (partnership_id, area_type, vintage, code),
      foreign key (area_type, vintage, code) references area
    )`.execute(db);
  await sql`
    create table settings (
      partnership_id text not null references partnership on delete cascade,
      version integer not null,
      document jsonb not null,
      created_at timestamptz not null default now(),
      primary key (partnership_id, version)
    )`.execute(db);
}

import { type Kysely, sql } from "kysely";

/** What files say about areas: their shapes, indicators, and figures of need. */
export async function createNeed(db: Kysely<never>): Promise<void> {
  await sql`
    create table area_shape (
      partnership_id text not null,
      dataset_id uuid not null,
      area_type text not null,
      vintage text not null,
      code text not null,
      geometry jsonb not null,
      primary key (partnership_id, dataset_id, area_type, vintage, code),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade
    )`.execute(db);
  await sql`
    create table indicator (
      partnership_id text not null,
      dataset_id uuid not null,
      id text not null,
      title text not null,
      level text not null check (level in ('essential', 'general', 'specialist')),
      unit text not null check (unit in ('people', 'rate', 'index', 'vacancies')),
      kind text not null check (kind in ('stock', 'flow')),
      direction text not null,
      counted_at text not null,
      role text not null check (role in ('headline', 'context')),
      basis text not null,
      source text not null,
      source_url text,
      licence text,
      published date,
      notes text,
      primary key (partnership_id, dataset_id, id),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade
    )`.execute(db);
  await sql`
    create table need_figure (
      partnership_id text not null,
      dataset_id uuid not null,
      indicator_id text not null,
      area_type text not null,
      area_vintage text not null,
      area_code text not null,
      period text not null,
      value double precision,
      lo double precision,
      hi double precision,
      marker text,
      raw text not null,
      row integer not null,
      primary key (partnership_id, dataset_id, indicator_id, area_type, area_vintage, area_code, period),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade,
      check (value is not null or lo is not null or hi is not null or marker is not null)
    )`.execute(db);
}

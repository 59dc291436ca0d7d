import { type Kysely, sql } from "kysely";

/** The nouns: reference geography shared by all, and per partnership its datasets with everything that came from them. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table partnership (
      id text primary key,
      name text not null,
      buffer_km double precision not null,
      is_demo boolean not null,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table area (
      area_type text not null,
      vintage text not null,
      code text not null,
      name text not null,
      lon double precision,
      lat double precision,
      adults double precision check (adults >= 0),
      adults_year integer,
      urban_rural text check (urban_rural in ('urban', 'rural')),
      primary key (area_type, vintage, code)
    )`.execute(db);
  await sql`
    create table area_part (
      whole_type text not null,
      whole_vintage text not null,
      whole_code text not null,
      part_type text not null,
      part_vintage text not null,
      part_code text not null,
      share double precision not null check (share > 0 and share <= 1),
      basis text not null check (basis in ('exact', 'best fit', 'population')),
      primary key (part_type, part_vintage, part_code, whole_type, whole_vintage, whole_code)
    )`.execute(db);
  await sql`create index on area_part (whole_type, whole_vintage, whole_code)`.execute(db);
  await sql`
    create table postcode (
      postcode text primary key,
      lon double precision not null,
      lat double precision not null,
      area_type text,
      area_vintage text,
      area_code text,
      ended date
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
      check (value is not null or marker is not null)
    )`.execute(db);
  await sql`
    create table provider (
      partnership_id text not null,
      dataset_id uuid not null,
      id text not null,
      name text not null,
      ukprn text,
      company_number text,
      charity_number text,
      primary key (partnership_id, dataset_id, id),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade
    )`.execute(db);
  await sql`
    create table venue (
      partnership_id text not null,
      dataset_id uuid not null,
      id text not null,
      name text,
      address text,
      postcode text,
      lon double precision,
      lat double precision,
      point_quality text,
      primary key (partnership_id, dataset_id, id),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade
    )`.execute(db);
  await sql`
    create table listing (
      partnership_id text not null,
      dataset_id uuid not null,
      row integer not null,
      listing_id text not null,
      cells jsonb not null,
      primary key (partnership_id, dataset_id, row),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade
    )`.execute(db);
  await sql`
    create table offer (
      partnership_id text not null,
      dataset_id uuid not null,
      id text not null,
      listing_row integer not null,
      provider_id text not null,
      venue_id text not null,
      title text not null,
      level text check (level in ('essential', 'general', 'specialist')),
      delivery text,
      serves jsonb not null,
      places double precision check (places >= 0),
      places_period text not null,
      places_basis text not null,
      audience text,
      cost text,
      times text,
      funding text,
      website text,
      phone text,
      email text,
      primary key (partnership_id, dataset_id, id),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade
    )`.execute(db);
  await sql`
    create table run (
      partnership_id text not null,
      dataset_id uuid not null,
      offer_id text not null,
      number integer not null,
      starts date,
      ends date,
      started double precision,
      completed double precision,
      primary key (partnership_id, dataset_id, offer_id, number),
      foreign key (partnership_id, dataset_id) references dataset on delete cascade
    )`.execute(db);
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

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table gap_run, snapshot, run, offer, listing, venue, provider, need_figure, indicator, area_shape,
    dataset_issue, dataset_bytes, dataset, settings, study_area, postcode, area_part, area, partnership`.execute(db);
}

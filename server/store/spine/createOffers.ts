import { type Kysely, sql } from "kysely";

/** What files say about provision: rows as published, and the providers, venues, offers and runs in them. */
export async function createOffers(db: Kysely<never>): Promise<void> {
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
      foreign key (partnership_id, dataset_id) references dataset on delete cascade,
      foreign key (partnership_id, dataset_id, listing_row) references listing,
      foreign key (partnership_id, dataset_id, provider_id) references provider,
      foreign key (partnership_id, dataset_id, venue_id) references venue
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
      foreign key (partnership_id, dataset_id, offer_id) references offer on delete cascade
    )`.execute(db);
}

import { type Kysely, sql } from "kysely";

/** The geography that all partnerships share: areas, how they are made of one another, and postcodes. */
export async function createPlaces(db: Kysely<never>): Promise<void> {
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
}

import { type Kysely, sql } from "kysely";

/**
 * Published lookups of two years meet by code. `same_code_part` says which areas of two years are one: districts and larger kinds whose boundaries stand in law, for a code is never
 * used again there and a changed boundary gets a new one. Only where one of the years has smaller areas and the other larger ones, both from files, and no file says how the two years go together.
 * The rows are kept among the area parts, where every query finds them by the keys there are.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table area_part drop constraint area_part_basis_check`.execute(db);
  await sql`
    alter table area_part add constraint area_part_basis_check
    check (basis in ('exact', 'best fit', 'population', 'same code'))`.execute(db);
  await sql`
    create view same_code_part as
    with kind as (
      select area_type, vintage,
        exists (
          select from area_part p
          where (p.part_type, p.part_vintage) = (each.area_type, each.vintage) and p.whole_type <> each.area_type
        ) as leads_up,
        exists (
          select from area_part p
          where (p.whole_type, p.whole_vintage) = (each.area_type, each.vintage) and p.part_type <> each.area_type
        ) as leads_down
      from (
        select distinct area_type, vintage from area
        where area_type in ('district', 'county', 'strategic_authority', 'region', 'country')
      ) each
    ),
    pair as (
      select one.area_type, one.vintage as part_vintage, other.vintage as whole_vintage
      from kind one join kind other on one.area_type = other.area_type and one.vintage <> other.vintage
      where ((one.leads_down and other.leads_up) or (other.leads_down and one.leads_up))
        and not exists (
          select from area_part p
          where p.part_type = one.area_type and p.whole_type = one.area_type and p.basis <> 'same code'
            and (p.part_vintage, p.whole_vintage) in ((one.vintage, other.vintage), (other.vintage, one.vintage))
        )
    )
    select whole.area_type as whole_type, whole.vintage as whole_vintage, whole.code as whole_code,
      part.area_type as part_type, part.vintage as part_vintage, part.code as part_code,
      1::double precision as share, 'same code' as basis
    from pair
    join area part on (part.area_type, part.vintage) = (pair.area_type, pair.part_vintage)
    join area whole on (whole.area_type, whole.vintage, whole.code) = (pair.area_type, pair.whole_vintage, part.code)`.execute(
    db,
  );
  await sql`
    insert into area_part (whole_type, whole_vintage, whole_code, part_type, part_vintage, part_code, share, basis)
    select whole_type, whole_vintage, whole_code, part_type, part_vintage, part_code, share, basis
    from same_code_part`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop view same_code_part`.execute(db);
  await sql`delete from area_part where basis = 'same code'`.execute(db);
  await sql`alter table area_part drop constraint area_part_basis_check`.execute(db);
  await sql`
    alter table area_part add constraint area_part_basis_check
    check (basis in ('exact', 'best fit', 'population'))`.execute(db);
}

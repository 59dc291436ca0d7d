import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
// oxlint-disable-next-line no-restricted-imports -- the benchmark times SQL that the product does not have
import { Client } from "pg";
import type { MetrePoints } from "../../domain/score/reach/pairs/space.ts";
import { startCluster } from "../../server/postgres/cluster.ts";

export type Flat = {
  readonly areas: MetrePoints;
  readonly radiusKm: Float64Array;
  readonly need: Float64Array;
  readonly sites: MetrePoints;
  readonly places: Float64Array;
};

export type SqlTook = {
  readonly pairs: number;
  readonly pairSeconds: number;
  readonly accessSeconds: number;
  /** Sum of need times access. */
  readonly sum: number;
};

/**
 * Gaussian 2SFCA as somebody would write it in plain SQL: a join on a box, held by a btree on (x, y), then two sums; in the embedded
 * PostgreSQL on a folder that is thrown away.
 */
export async function plainSql(flat: Flat): Promise<SqlTook> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
  const cluster = await startCluster(folder, { throwaway: true });
  const client = new Client({ connectionString: cluster.url });
  try {
    await client.connect();
    await client.query("set jit = off; set work_mem = '512MB'; set maintenance_work_mem = '512MB'");
    await fill(client, flat);
    const pairSeconds = await seconds(client, makePairs);
    const pairs = await number(client, "select count(*) as found from pair");
    const accessSeconds = await seconds(client, makeAccess);
    const sum = await number(client, "select sum(a.need * c.access) as found from area a join access c using (area)");
    return { pairs, pairSeconds, accessSeconds, sum };
  } finally {
    await client.end();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(client: Client, { areas, radiusKm, need, sites, places }: Flat): Promise<void> {
  await client.query(`
    create unlogged table area (area int primary key, x float8, y float8, radius float8, need float8);
    create unlogged table site (site int primary key, x float8, y float8, places float8)`);
  await client.query(
    "insert into area select n - 1, x, y, 1000 * km, need from unnest($1::float8[], $2::float8[], $3::float8[], $4::float8[]) with ordinality as u (x, y, km, need, n)",
    [areas.x, areas.y, radiusKm, need].map((values) => [...values]),
  );
  await client.query(
    "insert into site select n - 1, x, y, places from unnest($1::float8[], $2::float8[], $3::float8[]) with ordinality as u (x, y, places, n)",
    [sites.x, sites.y, places].map((values) => [...values]),
  );
  await client.query("create index on site (x, y); analyze area; analyze site");
}

const makePairs = `
  create unlogged table pair as
  select a.area, s.site,
         (exp(-d.square / (a.radius * a.radius) / 2) - exp(-0.5::float8)) / (1 - exp(-0.5::float8)) as weight
  from area a
  join site s on s.x between a.x - a.radius and a.x + a.radius and s.y between a.y - a.radius and a.y + a.radius
  cross join lateral (select (s.x - a.x) * (s.x - a.x) + (s.y - a.y) * (s.y - a.y) as square) d
  where d.square <= a.radius * a.radius`;

const makeAccess = `
  create unlogged table access as
  with level as (
    select p.site, s.places / nullif(sum(p.weight * a.need), 0) as level
    from pair p join area a using (area) join site s using (site)
    group by p.site, s.places
  )
  select p.area, sum(p.weight * l.level) as access from pair p join level l using (site) group by p.area`;

async function seconds(client: Client, statement: string): Promise<number> {
  const began = performance.now();
  await client.query(statement);
  return (performance.now() - began) / 1e3;
}

async function number(client: Client, question: string): Promise<number> {
  const { rows } = await client.query<{ found: unknown }>(question);
  return Number(rows[0]?.found);
}

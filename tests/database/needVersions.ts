import { sql } from "kysely";
import type { Database } from "../../server/store/database.ts";
import { needLines } from "./builders.ts";

// Enough that storing them takes a while, few enough that a test can do so twenty times.
const wards = 5_000;

/** The wards that versions of the need are about, as an areas file. */
export const wardLines: readonly string[] = [
  "area_type,vintage,code,name,lon,lat,adults,adults_year,urban_rural",
  ...Array.from({ length: wards }, (_, ward) => `ward,2023,${codeOf(ward)},Ward ${ward},,,,,`),
];

/** A need file whose figures say of which version they are: version × wards + ward. */
export function needOf(version: number): readonly string[] {
  const rows = Array.from(
    { length: wards },
    (_, ward) => `offline-adults,ward,2023,${codeOf(ward)},2024,${version * wards + ward},,,`,
  );
  return [needLines[0] ?? "", ...rows];
}

/** Which versions the figures in force are of, how many there are and of how many datasets; and what must never be there at all. */
export type Seen = {
  readonly versions: readonly number[];
  readonly figures: number;
  readonly datasets: number;
  /** Figures of datasets that were never in force. */
  readonly leftBehind: number;
  /** Datasets of which the history tells something else. */
  readonly untold: number;
};

/** All of one version in force, and nothing besides. */
export function wholly(version: number): Seen {
  return { versions: [version], figures: wards, datasets: 1, leftBehind: 0, untold: 0 };
}

/** What of the versions is in a database with one partnership. */
export async function versionsSeen(db: Database): Promise<Seen> {
  const { rows } = await sql<Seen>`
    select
      (select json_agg(distinct floor(value / ${wards})) from need_figure f join current_dataset c on c.id = f.dataset_id) as versions,
      (select count(*) from need_figure f join current_dataset c on c.id = f.dataset_id) as figures,
      (select count(*) from current_dataset where kind = 'need') as datasets,
      (select count(*) from need_figure f join dataset d on d.id = f.dataset_id where d.status = 'draft') as left_behind,
      (select count(*) from dataset d where (d.status = 'published') is distinct from
        (select count(*) = 1 from dataset_event e where e.dataset_id = d.id)) as untold`.execute(db);
  const [seen] = rows;
  if (seen === undefined) throw new Error("expected one row");
  return seen;
}

function codeOf(ward: number): string {
  return `E05${String(ward).padStart(6, "0")}`;
}

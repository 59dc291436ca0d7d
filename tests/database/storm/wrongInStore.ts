import { sql } from "kysely";
import type { Database } from "../../../server/store/database.ts";

/** What must never be in a database, counted. */
export type Wrong = {
  /** Figures and listings of which there are two in force. */
  readonly doubled: number;
  /** Datasets in whose place two are published. */
  readonly replacedTwice: number;
  /** Drafts that have left figures or offers. */
  readonly inDrafts: number;
  /** Datasets that hold another number of figures or offers than they say. */
  readonly miscounted: number;
  /** Datasets of which the history tells something else. */
  readonly untold: number;
};

export const nothingWrong: Wrong = { doubled: 0, replacedTwice: 0, inDrafts: 0, miscounted: 0, untold: 0 };

/** What is wrong in all partnerships of a database. */
export async function wrongInStore(db: Database): Promise<Wrong> {
  const { rows } = await sql<Wrong>`
    select
      (select count(*) from (
        select from need_figure f join current_dataset c on (c.partnership_id, c.id) = (f.partnership_id, f.dataset_id)
        group by f.partnership_id, indicator_id, area_type, area_vintage, area_code, period having count(*) > 1) as twice)
        + (select count(*) from (
        select from listing l join current_dataset c on (c.partnership_id, c.id) = (l.partnership_id, l.dataset_id)
        group by l.partnership_id, listing_id having count(*) > 1) as twice) as doubled,
      (select count(*) from (
        select from dataset where status = 'published' and replaces is not null
        group by partnership_id, replaces having count(*) > 1) as twice) as replaced_twice,
      (select count(*) from dataset d where status = 'draft' and (
        exists (select from need_figure where dataset_id = d.id) or exists (select from listing where dataset_id = d.id)
        or exists (select from venue where dataset_id = d.id) or exists (select from provider where dataset_id = d.id)
        or exists (select from indicator where dataset_id = d.id))) as in_drafts,
      (select count(*) from dataset d where status <> 'draft' and (
        (records->>'needFigures')::integer <> (select count(*) from need_figure where dataset_id = d.id)
        or (records->>'listings')::integer <> (select count(*) from listing where dataset_id = d.id)
        or (records->>'listings')::integer <> (select count(*) from offer where dataset_id = d.id)
        or (select sum(each.value::integer) from jsonb_each_text(issues) each)
          <> (select count(*) from dataset_issue where dataset_id = d.id))) as miscounted,
      (select count(*) from dataset d
        where array(select what from dataset_event e where e.dataset_id = d.id order by number) <>
          case status when 'draft' then array[]::text[] when 'published' then array['published'] else array['published', 'undone'] end) as untold`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) throw new Error("expected one row");
  return row;
}

import { sql } from "kysely";
import type { RecordCounts } from "../../../domain/contract/dataset.ts";
import { Refusal } from "../refusal.ts";
import { besides } from "../inForce/joining.ts";
import type { Target } from "./target.ts";

type OldPeriod = { readonly indicator: string; readonly period: string; readonly title: string; readonly id: string };

/**
 * Throws a Refusal ("conflict") when a file that is to be a new period has a period that is in force already for one of its indicators, on whatever areas, or has no
 * need at all.
 */
export async function refuseOldPeriods(target: Target, { needFigures }: RecordCounts): Promise<void> {
  if (needFigures === 0) {
    throw new Refusal(
      "conflict",
      "The file holds no need figures, and only these have periods. Publish it beside what is there, or in place of a dataset.",
    );
  }
  const [first, ...more] = await oldPeriods(target);
  if (first === undefined) return;
  const { indicator, period, title, id } = first;
  const others = more.length === 0 ? "" : ` (and ${more.length.toLocaleString("en-GB")} more like it)`;
  throw new Refusal(
    "conflict",
    `${period} is no new period: figures of ${indicator} for it are in force already, from “${title}”${others}. ` +
      `Publish this file in place of that dataset (${id}), or, where its areas are others, beside it.`,
  );
}

async function oldPeriods({ db, partnership, dataset }: Target): Promise<OldPeriod[]> {
  const others = await besides(db, { partnership, dataset, without: undefined }, "needFigures");
  if (others.length === 0) return [];
  const { rows } = await sql<OldPeriod>`
    with mine as (
      select distinct indicator_id, period from need_figure
      where partnership_id = ${partnership} and dataset_id = ${dataset}
    ), theirs as (
      select distinct dataset_id, indicator_id, period from need_figure
      where partnership_id = ${partnership} and dataset_id = any(${others}::uuid[])
    )
    select theirs.indicator_id as indicator, theirs.period, dataset.title, dataset.id
    from mine
    join theirs on theirs.indicator_id = mine.indicator_id and theirs.period = mine.period
    join dataset on (dataset.partnership_id, dataset.id) = (${partnership}, theirs.dataset_id)
    order by theirs.period desc, theirs.indicator_id, dataset.id`.execute(db);
  return rows;
}

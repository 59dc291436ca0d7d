import type { Disclosure } from "../../../../domain/contract/report.ts";
import type { ReportRow } from "../../../../domain/contract/reportRun.ts";
import { chosenTotals } from "../../../../domain/report/chosenTotals.ts";
import { protectedRun } from "../../../../domain/report/disclosure/protectedRun.ts";
import { keptRunOf, scoredLevel } from "../builders.ts";

/** All that a report says of a level, its rows and its totals, in one text: two worlds with the same one cannot be told apart by whoever has the pack. */
export async function publication(rows: readonly ReportRow[], disclosure: Disclosure): Promise<Published> {
  const { head } = usual;
  const level = scoredLevel("essential", rows, { chosen: chosenTotals(rows) });
  const run = await protectedRun({
    ...usual,
    head: { ...head, levels: [level], question: { ...head.question, disclosure } },
    rows: async function* () {
      yield rows;
    },
  });
  const shown: ReportRow[] = [];
  for await (const part of run.rows("essential")) shown.push(...part);
  return { text: JSON.stringify([run.head.levels, shown], tidied), rows: shown };
}

export type Published = { readonly text: string; readonly rows: readonly ReportRow[] };

const usual = keptRunOf();

/** Files have figures to a millionth. */
function tidied(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toFixed(6)) : value;
}

import type { AreaCode } from "../../contract/area.ts";
import type { GapClass } from "../../contract/gap.ts";
import type { ReportQuestion } from "../../contract/report.ts";
import type { ReportRow, ScoredReportLevel } from "../../contract/reportRun.ts";
import { type PeopleFigures, peopleFigures, type TotalGroup } from "./peopleFigures.ts";
import { mayShowStudyArea } from "./studyAreaTotals.ts";
import { withheld } from "./withheld.ts";

/** What has to be kept back at a level. */
export type Masks = {
  readonly areas: ReadonlySet<AreaCode>;
  readonly totals: ReadonlySet<TotalGroup | "study area">;
  /** Classes of the withheld areas: they are taken out of every count by class. */
  readonly classes: ReadonlyMap<GapClass, number>;
  readonly classesBefore: ReadonlyMap<GapClass, number>;
};

/** Looks at the rows of a level one by one and judges at the end what to keep back; it holds a few numbers of each area, never its row. */
export function openJudgement(
  level: ScoredReportLevel,
  question: Pick<ReportQuestion, "areas" | "areaType" | "disclosure">,
): { readonly add: (row: ReportRow) => void; readonly masks: () => Masks } {
  const rows: PeopleFigures[] = [];
  const classes = new Map<AreaCode, readonly [GapClass, GapClass | null]>();
  let suppressed = 0;
  return {
    add: (row) => {
      rows.push(peopleFigures(row));
      classes.set(row.gap.code, [row.gap.class, row.before?.class ?? null]);
      if (row.gap.flags.includes("need suppressed")) suppressed++;
    },
    masks: () => {
      const { small, toProtect, totals } = withheld(rows, question.disclosure);
      const areas = new Set([...small, ...toProtect]);
      const mayShow = mayShowStudyArea({ level, question, rows, suppressed, totals });
      return {
        areas,
        totals: new Set([...totals, ...(mayShow ? [] : (["study area"] as const))]),
        classes: countsOf([...areas].map((code) => classes.get(code)?.[0])),
        classesBefore: countsOf([...areas].map((code) => classes.get(code)?.[1])),
      };
    },
  };
}

function countsOf(classes: readonly (GapClass | null | undefined)[]): Map<GapClass, number> {
  const counts = new Map<GapClass, number>();
  for (const name of classes) if (name != null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

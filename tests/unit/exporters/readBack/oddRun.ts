import type { Disclosure } from "../../../../domain/contract/report.ts";
import type { ReportRow } from "../../../../domain/contract/reportRun.ts";
import type { ReportRun } from "../../../../domain/report/reportRun.ts";
import { countedRow, essentialRows } from "../../report/builtRows.ts";
import { keptRunOf } from "../../report/builders.ts";

/** The usual run, but that the two wards that are withheld have numbers which occur nowhere else: whoever finds their digits has found them. As kept, before anything is withheld. */
export function oddRun(disclosure: Disclosure): ReportRun {
  return keptRunOf({ question: { disclosure }, rows: { essential: [...usualRows(), ...oddRows()] } });
}

/** Wards with enough people for the smallest of the odd ones to be withheld, not they; a suppressed and an unknown one. */
function usualRows(): ReportRow[] {
  const [ashby, brook, , dale, elm] = essentialRows();
  if (ashby === undefined || brook === undefined || dale === undefined || elm === undefined) throw new Error("no rows");
  return [
    countedRow(1, [9240.125, 5150.375, 1340], { rank: 1 }, { sureness: ashby.sureness, before: ashby.before }),
    countedRow(2, [8120, 2420.3333333, 160], { rank: 2, flags: brook.gap.flags }, { before: brook.before }),
    countedRow(3, [9150, 0, 0], { rank: 5 }),
    dale,
    elm,
  ];
}

/** Fell, whose 4.86421 unmet people are few, and the ward that goes with it. */
function oddRows(): ReportRow[] {
  const before = { needMarker: null, placesInReach: 4447.3321, class: "gap", rank: 5 };
  const drawn = {
    type: "drawn",
    gapShare: 0.67123,
    classes: { gap: 0.67123, "gap and spare": 0, balanced: 0.32877, "over-provided": 0, unknown: 0 },
    certainClass: null,
    rank: { low: 3, high: 6 },
    tiedWith: 1,
    worstTenthShare: 0.41239,
  };
  return [
    countedRow(
      6,
      [7531.86421, 4.86421, 1.23987],
      { placesInReach: 8642.9753, spareShare: 0.23571, fairShareIndex: 137.24681, placesPerPerson: 0.51739, rank: 4 },
      {
        before: { ...before, needPerYear: 7642.97531, unmet: 8.97531, gapScore: 0.11743 },
        sureness: {
          ...drawn,
          need: { low: 7012.4455, high: 7991.8877 },
          unmet: { low: 2.33445, high: 9.77331 },
          gapScore: { low: 0.03119, high: 0.13557 },
        },
      },
    ),
    countedRow(
      7,
      [6428.15973, 1596.24689, 731.35791],
      { placesInReach: 9753.8642, fairShareIndex: 63.91827, nearestOfferKm: 3.24681, rank: 3, urbanRural: "rural" },
      {
        before: { ...before, needPerYear: 6317.04862, unmet: 1684.35798, gapScore: 26.66319 },
        sureness: {
          ...drawn,
          need: { low: 6112.7788, high: 6733.2244 },
          unmet: { low: 1301.66882, high: 1887.44226 },
          gapScore: { low: 21.29537, high: 28.03186 },
        },
      },
    ),
  ];
}

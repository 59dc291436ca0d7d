import { numberIn } from "../../importers/cells/number.ts";
import type { Cell } from "../../importers/table/cell.ts";
import { openFirstRows } from "../../importers/table/firstRows.ts";
import type { Report } from "../../importers/table/report.ts";
import { required } from "../../importers/table/tableKind.ts";
import { knownIdIn } from "./scoreIds.ts";
import type { ScoreTable } from "./scoreTable.ts";

/** What it costs to get from an area to an offer, in km or minutes or whatever the radius is in. */
export type ScoreCost = { readonly area: string; readonly offer: string; readonly cost: number };

/** The table of travel costs. A pair that it does not have cannot be travelled. */
export function scoreCosts(areas: ReadonlySet<string>, offers: ReadonlySet<string>): ScoreTable<ScoreCost> {
  return {
    title: "Travel costs",
    columns: [
      required("area", "E01000001", "the id of an area"),
      required("offer", "library-1", "the id of an offer"),
      required("cost", "4.2", "the cost of getting there, in the unit of the radius"),
    ],
    open: ({ report }) => {
      const isFirst = openFirstRows(report);
      return (row) => {
        const area = knownIdIn(row.cell("area"), areas, "area", report);
        const offer = knownIdIn(row.cell("offer"), offers, "offer", report);
        const cost = costIn(row.cell("cost"), report);
        if (area === undefined || offer === undefined) return undefined;
        if (!isFirst(row.cell("offer"), `way from area ${area}`, offer) || cost === undefined) return undefined;
        return { area, offer, cost };
      };
    },
  };
}

function costIn(cell: Cell, report: Report): number | undefined {
  const read = numberIn(cell.text);
  if (read !== null && !read.isPercent && read.value >= 0) return read.value;
  return report.block(cell, {
    type: "not a cost",
    message:
      cell.text === "" ? `${cell.column} is blank.` : `'${cell.text}' in ${cell.column} is not a number from 0 up.`,
    mend: "Write the distance or time, or leave the whole row out when nobody can get there.",
  });
}

import { amountIn } from "../../importers/cells/amount.ts";
import { openFirstRows } from "../../importers/table/firstRows.ts";
import { required } from "../../importers/table/tableKind.ts";
import { knownIdIn } from "./scoreIds.ts";
import type { ScoreTable } from "./scoreTable.ts";

/** The people in need in a year at an area; null where it is not known. */
export type ScoreNeed = { readonly id: string; readonly value: number | null };

/** The table of need: the id of an area and its people. */
export function scoreNeed(areas: ReadonlySet<string>): ScoreTable<ScoreNeed> {
  return {
    title: "Need",
    columns: [
      required("id", "E01000001", "the id of an area"),
      required("value", "310", "people in need; blank or a marker where it is not known"),
    ],
    open: ({ report }) => {
      const isFirst = openFirstRows(report);
      return (row) => {
        const id = knownIdIn(row.cell("id"), areas, "area", report);
        const value = amountIn(row.cell("value"), report);
        if (id === undefined || !isFirst(row.cell("id"), "area", id) || value === undefined) return undefined;
        return { id, value };
      };
    },
  };
}

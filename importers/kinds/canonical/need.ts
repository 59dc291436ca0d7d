import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { indicatorIdSchema, type Unit } from "../../../domain/contract/indicator.ts";
import { figureIn } from "../../cells/figure.ts";
import { numberIn } from "../../cells/number.ts";
import { openAreaCheck } from "../../checks/areaCheck.ts";
import { isTotalRow } from "../../checks/totalRow.ts";
import { openTotals } from "../../checks/totals.ts";
import { withSampleBounds } from "../../cells/sampleBounds.ts";
import { periodIn, spreadOf } from "../../cells/period.ts";
import type { ImportRecord } from "../../record.ts";
import type { Cell } from "../../table/cell.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import type { Report } from "../../table/report.ts";
import type { Row } from "../../table/row.ts";
import { optional, required, type TableKind } from "../../table/tableKind.ts";
import { openOneVintage } from "./oneVintage.ts";

/** Figures of need, one a row, for indicators that are published already. */
export const need: TableKind = {
  type: "table",
  name: "need",
  title: "Need figures",
  columns: [
    required("indicator", "essential-people", "the id of an indicator that is published"),
    required(
      "area_type",
      "lsoa",
      "the kind of area: lsoa, msoa, ward, district, county, strategic_authority, lep, lsip, region or country",
    ),
    required("area_vintage", "2021", "the year of the boundary"),
    required("area_code", "E01000001", "the area's code; it must be in the area list", { holds: "area code" }),
    required("period", "2026", "what the figure is about, such as 2026 or 2025/26", { holds: "year" }),
    required(
      "value",
      "310",
      "a number or a marker: [c], [x], [z] or [low]; never blank, unless lo and hi or a marker stand beside it",
      { holds: "figure" },
    ),
    optional("lo", "280", "the lower bound, where known", { holds: "number" }),
    optional("hi", "340", "the upper bound, where known", { holds: "number" }),
    optional("marker", "", "a marker beside the number, such as p for provisional"),
    optional("sample_size", "", "for a rate from a survey without bounds: how many people were asked here", {
      holds: "number",
    }),
  ],
  isPublished: false,
  source: null,
  licence: null,
  open: ({ choices: { answers }, surroundings, report }) => {
    const isFirst = openFirstRows(report);
    const isOneVintage = openOneVintage(report);
    const areas = openAreaCheck(surroundings, report);
    const totals = openTotals(report);
    const periods = new Set<string>();
    return {
      read: (row) => {
        if (isTotalRow(row, "area_code")) return leaveOutTotal(row);
        const record = recordOf(row);
        if (record === undefined) totals.miss();
        return record;
      },
      finish: () => {
        areas.say();
        return [];
      },
      dataDate: () => (periods.size === 0 ? null : spreadOf([...periods])),
    };

    function recordOf(row: Row): readonly ImportRecord[] | undefined {
      const indicator = knownIndicatorIn(row.cell("indicator"), surroundings, report);
      const place = {
        areaType: row.cell("area_type"),
        vintage: row.cell("area_vintage"),
        code: row.cell("area_code"),
      };
      const area = areas.find(place);
      const period = periodIn(row.cell("period"), report);
      const value = row.cell("value");
      const unit = indicator === undefined ? null : (surroundings.unitOf?.(indicator) ?? null);
      const beside = { lo: row.cell("lo"), hi: row.cell("hi"), marker: row.cell("marker") };
      const published = figureIn({ value, ...beside }, unit, report, answers);
      const figure = published && withSampleBounds(published, row.cell("sample_size"), unit, report, answers);
      if (indicator === undefined || area === undefined || period === undefined || figure === undefined)
        return undefined;

      if (!isOneVintage(place.vintage, area, indicator, period)) return undefined;
      const about = `${indicator} of ${period}, ${area.vintage} ${areaTypeWords[area.areaType].one}`;
      if (!isFirst(row.whole, about, area.code, row)) return undefined;
      totals.add(about, canBeAdded.has(unit) ? figure.value : null);
      periods.add(period);
      const { areaType, vintage: areaVintage, code: areaCode } = area;
      const key = { indicator, areaType, areaVintage, areaCode, period };
      return [{ type: "need", row: row.number, figure: { ...key, ...figure, raw: value.raw } }];
    }

    /** Totals are worked out from the areas, so a published one is only held against them. */
    function leaveOutTotal(row: Row): undefined {
      const value = numberIn(row.cell("value").text);
      if (value !== null && !value.isPercent) totals.compare(row.whole, aboutOfTotal(row), value.value);
      return report.leaveOut(row.whole, "total row", `Row ${row.number} is a total and no area.`);
    }
  },
};

function knownIndicatorIn(cell: Cell, surroundings: { isKnownIndicator: (id: string) => boolean }, report: Report) {
  const id = indicatorIdSchema.safeParse(cell.text).data;
  if (id !== undefined && surroundings.isKnownIndicator(id)) return id;
  return report.block(cell, {
    type: "unknown indicator",
    message: cell.text === "" ? `${cell.column} is blank.` : `There is no published indicator called '${cell.text}'.`,
    mend: "Correct its id, or publish the indicators file first.",
  });
}

const canBeAdded: ReadonlySet<Unit | null> = new Set(["people", "vacancies"]);

/** How the sums begin that a total row may be about: all of them, where it does not say which indicator and period it adds up. */
function aboutOfTotal(row: Row): string {
  const [indicator, period] = [row.cell("indicator").text, row.cell("period").text];
  return /^([a-z0-9_-]+)$/.test(indicator) ? `${indicator} of ${period === "" ? "" : `${period}, `}` : "";
}

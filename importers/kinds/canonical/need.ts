import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { indicatorIdSchema } from "../../../domain/contract/indicator.ts";
import { figureIn } from "../../cells/figure.ts";
import { knownAreaIn } from "../../cells/knownArea.ts";
import { requiredTextIn } from "../../cells/text.ts";
import { withSampleBounds } from "../../cells/sampleBounds.ts";
import type { Cell } from "../../table/cell.ts";
import { openFirstRows } from "../../table/firstRows.ts";
import type { Report } from "../../table/report.ts";
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
    required("area_code", "E01000001", "the area's code; it must be in the area list"),
    required("period", "2026", "what the figure is about, such as 2026 or 2025/26"),
    required(
      "value",
      "310",
      "a number or a marker: [c], [x], [z] or [low]; never blank, unless lo and hi or a marker stand beside it",
    ),
    optional("lo", "280", "the lower bound, where known"),
    optional("hi", "340", "the upper bound, where known"),
    optional("marker", "", "a marker beside the number, such as p for provisional"),
    optional("sample_size", "", "for a rate from a survey without bounds: how many people were asked here"),
  ],
  isPublished: false,
  source: null,
  licence: null,
  open: ({ surroundings, report }) => {
    const isFirst = openFirstRows(report);
    const isOneVintage = openOneVintage(report);
    const periods = new Set<string>();
    return {
      read: (row) => {
        const indicator = knownIndicatorIn(row.cell("indicator"), surroundings, report);
        const place = {
          areaType: row.cell("area_type"),
          vintage: row.cell("area_vintage"),
          code: row.cell("area_code"),
        };
        const area = knownAreaIn(place, surroundings, report);
        const period = periodIn(row.cell("period"), report);
        const value = row.cell("value");
        const unit = indicator === undefined ? null : (surroundings.unitOf?.(indicator) ?? null);
        const beside = { lo: row.cell("lo"), hi: row.cell("hi"), marker: row.cell("marker") };
        const published = figureIn({ value, ...beside }, unit, report);
        const figure = published && withSampleBounds(published, row.cell("sample_size"), unit, report);
        if (indicator === undefined || area === undefined || period === undefined || figure === undefined)
          return undefined;

        if (!isOneVintage(place.vintage, area, indicator, period)) return undefined;
        const thing = `${indicator} of ${period}, ${area.vintage} ${areaTypeWords[area.areaType].one}`;
        if (!isFirst(row.whole, thing, area.code)) return undefined;
        periods.add(period);
        const { areaType, vintage: areaVintage, code: areaCode } = area;
        return [
          {
            type: "need",
            row: row.number,
            figure: { indicator, areaType, areaVintage, areaCode, period, ...figure, raw: value.raw },
          },
        ];
      },
      dataDate: () => (periods.size === 0 ? null : spread([...periods])),
    };
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

/** So that periods sort as they follow each other: 2026, 2025/26, 202526, 2026-03 or 2026 to 2028. */
const startsWithYear = /^(19|20)\d{2}(\D|\d{2}$|$)/;

function periodIn(cell: Cell, report: Report): string | undefined {
  const period = requiredTextIn(cell, report);
  if (period === undefined || (period.length <= 20 && startsWithYear.test(period))) return period;
  return report.block(cell, {
    type: "no period",
    message: `'${period}' in ${cell.column} does not begin with a year, or is longer than 20 letters, so nobody can say which period is later.`,
    mend: "Write a year such as 2026, or a school year such as 2025/26.",
  });
}

function spread(periods: string[]): string {
  const sorted = periods.toSorted();
  return sorted.length < 2 ? sorted.join("") : `${sorted[0]} to ${sorted.at(-1)}`;
}

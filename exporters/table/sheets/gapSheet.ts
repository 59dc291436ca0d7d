import type { ReportRow, ScoredReportLevel } from "../../../domain/contract/reportRun.ts";
import { areaTypeWords } from "../../../domain/contract/areaType.ts";
import { levelWords } from "../../../domain/contract/level.ts";
import type { ReportRun } from "../../../domain/report/reportRun.ts";
import { type GapColumn, gapColumns, marked } from "../../../domain/score/gapRows.ts";
import { gapColumnWords } from "../gapColumnWords.ts";
import { markedCell } from "../markedCell.ts";
import { reportGapRow } from "../reportGapRow.ts";
import { confidential, figureOr, notApplicable, notAvailable } from "../withoutFigure.ts";
import type { Cell, Column, ColumnKind, Sheet } from "../workbook.ts";
import { periodOf, sourceLine } from "./sourceLine.ts";

/** The areas of a report at one level, one a row, with the columns that differ from area to area and the very numbers of the CSV. */
export function gapSheet(run: ReportRun, level: ScoredReportLevel): Sheet {
  const { head } = run;
  const { title } = levelWords[level.level];
  const isInDistrict = head.areaType === "lsoa" || head.areaType === "ward";
  return {
    name: `${title} gaps`,
    title: `${title} skills: need, places and gaps by ${areaTypeWords[head.areaType].one}, ${periodOf(level)}`,
    lines: [
      `Boundaries of ${head.vintage}. People and places are by the year but for people in need today. Rows stand in order of area code.`,
      sourceLine(level),
    ],
    table: {
      columns: [...areaColumns(isInDistrict), ...shownColumns.map(columnOf), nearest],
      frozen: 1,
      rows: () => rowsOf(run, level, isInDistrict),
    },
  };
}

async function* rowsOf({ head, rows }: ReportRun, level: ScoredReportLevel, isInDistrict: boolean) {
  for await (const part of rows(level.level)) {
    yield part.map((row): Cell[] => {
      const cells = reportGapRow(row, level, head.snapshot);
      const district = isInDistrict ? [row.gap.parentName ?? notAvailable] : [];
      const figures = shownColumns.map((name) =>
        name === "flags" ? flagsOf(row, markedCell(name, cells, row, level)) : markedCell(name, cells, row, level),
      );
      return [row.gap.name, row.gap.code, ...district, ...figures, nearestOf(row)];
    });
  }
}

/** Those that say the same of every area stand in the lines above the table; the marker of the need stands in the cells of the need. */
const sameForAll: ReadonlySet<GapColumn> = new Set<GapColumn>([
  "area_code",
  "area_name",
  "area_type",
  "boundary_vintage",
  "level",
  "period",
  "need_marker",
  "need_basis",
  "snapshot",
]);
const shownColumns = gapColumns.filter((name) => !sameForAll.has(name));

const widths: Readonly<Record<ColumnKind, number>> = { text: 14, "long text": 40, whole: 10, number: 14, share: 10 };

function columnOf(name: GapColumn): Column {
  const { title, kind } = gapColumnWords[name];
  return { title, kind, width: name === "flags" ? 44 : widths[kind] };
}

function areaColumns(isInDistrict: boolean): Column[] {
  const named: Column[] = [
    { title: gapColumnWords.area_name.title, kind: "text", width: 28 },
    { title: gapColumnWords.area_code.title, kind: "text", width: 12 },
  ];
  return isInDistrict ? [...named, { title: "District", kind: "text", width: 24 }] : named;
}

const nearest: Column = { title: "Nearest offer, km", kind: "number", width: 12 };

function nearestOf({ gap, isWithheld }: ReportRow): string | number {
  if (isWithheld) return confidential;
  return figureOr(gap.nearestOfferKm, gap.flags.includes("no point") ? notAvailable : notApplicable);
}

/** A figure that has a value may have a marker too, such as `[p]` for provisional. */
function flagsOf({ gap }: ReportRow, flags: string | number): string | number {
  if (gap.needMarker === null || gap.needPerYear === null) return flags;
  const need = `need ${marked(gap.needMarker)}`;
  return flags === "none" ? need : `${flags}; ${need}`;
}

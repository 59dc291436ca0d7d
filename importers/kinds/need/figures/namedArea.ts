import type { OfficialAreaType } from "../../../../domain/contract/areaType.ts";
import type { Cell } from "../../../table/cell.ts";
import type { Report } from "../../../table/report.ts";
import type { Row } from "../../../table/row.ts";

/** Where a row says that its figures stand: by a code, or by a name and the kinds of area it may be. */
export type NamedArea = {
  readonly cell: Cell;
  readonly code: string;
  readonly name: string;
  /** Null where the code tells it. */
  readonly areaType: OfficialAreaType | null;
  /** The boundary year, where the row itself says it. */
  readonly vintage?: string;
  /** What its publisher calls the kind of area, where a file has several. */
  readonly called?: string;
};

/** The area in a column of codes. */
export function codeIn(column: string, areaType: OfficialAreaType | null = null): (row: Row) => NamedArea {
  return (row) => {
    const cell = row.cell(column);
    return { cell, code: cell.text, name: "", areaType };
  };
}

/** The area in cells such as "E01011954 : Hartlepool 001A". Rows of column totals are left out. */
export function codeAndNameIn(column: string, report: Report): (row: Row) => NamedArea | undefined {
  return (row) => {
    const cell = row.cell(column);
    if (/^(column )?total$/i.test(cell.text)) return report.leaveOut(cell, "total row", `${cell.text} is no area.`);
    const [, code = cell.text, name = ""] = codeAndName.exec(cell.text) ?? [];
    return { cell, code, name, areaType: null };
  };
}

/** A code and a name in one cell. */
export const codeAndName = /^([A-Z]\d{8}) ?: ?(.*)$/;

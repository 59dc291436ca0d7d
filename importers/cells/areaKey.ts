import { type AreaCode, type AreaKey, areaCodeSchema } from "../../domain/contract/area.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { areaTypeIn } from "./areaType.ts";

export type AreaCells = { readonly areaType: Cell; readonly vintage: Cell; readonly code: Cell };

/** The area that three cells name; undefined when it was said which of them is wrong. All three are read, so that each says what is wrong with it. */
export function areaKeyIn(cells: AreaCells, report: Report): AreaKey | undefined {
  const areaType = areaTypeIn(cells.areaType, report);
  const vintage = vintageIn(cells.vintage, report);
  const code = areaCodeIn(cells.code, report);
  return areaType === undefined || vintage === undefined || code === undefined
    ? undefined
    : { areaType, vintage, code };
}

/** The year an area's boundary was drawn. */
export function vintageIn(cell: Cell, report: Report): string | undefined {
  if (/^(19|20)\d{2}$/.test(cell.text)) return cell.text;
  return report.block(cell, {
    type: "not a boundary year",
    message: `'${cell.text}' in ${cell.column} is not the year of a boundary.`,
    mend: "Write four digits, for example 2021 for the LSOAs of the 2021 census.",
  });
}

/** A code as text. Official ones are written in capitals; those of one's own stay as they are. */
export function areaCodeIn(cell: Cell, report: Report): AreaCode | undefined {
  const code = asAreaCode(cell.text);
  if (code !== undefined) return code;
  return report.block(cell, {
    type: "not an area code",
    message: cell.text === "" ? `${cell.column} is blank.` : `'${cell.text}' in ${cell.column} is not an area code.`,
    mend: "Write a code such as E01000001: up to 20 letters, digits, dots, hyphens and underscores.",
  });
}

/** A text as an area code, if it can be one. A number such as 1.2E+08 is what a spreadsheet leaves of a code. */
export function asAreaCode(text: string): AreaCode | undefined {
  const trimmed = text.trim();
  const code = /^[a-z]\d{8}$/i.test(trimmed) ? trimmed.toUpperCase() : trimmed;
  if (!/^[\w.-]{1,20}$/.test(code) || /^\d(\.\d+)?E\+\d+$/i.test(code)) return undefined;
  return areaCodeSchema.safeParse(code).data;
}

import type { AreaCode } from "../../domain/contract/area.ts";
import type { Cell } from "../table/cell.ts";
import type { Report } from "../table/report.ts";
import { asAreaCode } from "./areaKey.ts";

/** The areas an offer is for, as codes separated by spaces, commas, semicolons or bars. What is no code is left out with a warning. */
export function servesIn(cell: Cell, report: Report): AreaCode[] {
  const words = cell.text.split(/[\s,;|]+/).filter((word) => word !== "");
  const codes = words.map(asAreaCode).filter((code) => code !== undefined && /\d/.test(code));
  if (codes.length < words.length) {
    report.warn(cell, {
      type: "not an area code",
      message: `Not all of '${cell.text}' in ${cell.column} are area codes; what is not was left out.`,
      mend: "Write codes such as E08000003, separated by spaces or semicolons.",
    });
  }
  return [...new Set(codes.filter((code) => code !== undefined))];
}

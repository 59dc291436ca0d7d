import type { Report } from "../../../table/report.ts";
import type { NamedArea } from "./namedArea.ts";

/**
 * Leaves out a row on an area that the file gives already under another name for its kind: unitary authorities stand among the local authorities and among the
 * local authority districts, with the same figures. Gives true when it has.
 */
export function openAtTwoLevels(report: Report): (named: NamedArea, about: string) => boolean {
  const levels = new Map<string, string>();
  return ({ cell, code, called }, about) => {
    if (called === undefined || !/^E0[689]/.test(code)) return false;
    const level = levels.get(`${code} ${about}`);
    if (level === undefined) levels.set(`${code} ${about}`, called);
    if (level === undefined || level === called) return false;
    report.leaveOut(cell, "area given twice", `${code} is given as ${level} already, and here again as ${called}.`);
    return true;
  };
}

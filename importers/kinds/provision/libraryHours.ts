import { numberIn } from "../../cells/number.ts";
import type { Report } from "../../table/report.ts";
import type { Row } from "../../table/row.ts";

/**
 * Hours open a week, or null where they are not known or the library is shut for now. `isNeeded`: places are to be worked out
 * from them, so not knowing them is worth a warning.
 */
export function hoursIn(row: Row, isNeeded: boolean, report: Report): number | null {
  const cell = row.cell("hours");
  if (row.cell("operation_23").text.toLowerCase() === "temporary closure") {
    report.warn(row.cell("operation_23"), {
      type: "shut for now",
      message: "The library was shut for a time in 2023, so its open hours and places are not known.",
      mend: "Ask the library service whether it is open again.",
    });
    return null;
  }
  const hours = numberIn(cell.text);
  if (hours !== null && !hours.isPercent && hours.value >= 0 && hours.value <= hoursInAWeek) return hours.value;
  if (isNeeded) {
    report.warn(cell, {
      type: "open hours unknown",
      message: `'${cell.text}' is not a number of open hours, so the library's places are not known.`,
      mend: "Ask the library service how many hours a week it is open.",
    });
  }
  return null;
}

const hoursInAWeek = 168;

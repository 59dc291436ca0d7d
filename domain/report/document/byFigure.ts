import type { ReportRow } from "../../contract/reportRun.ts";

/** By a figure, then by name and code, so that equals stand in the same order everywhere. Rows without the figure are not to be added. */
export function byFigure(
  figure: (row: ReportRow) => number | null,
  first: "most" | "least",
): (one: ReportRow, other: ReportRow) => number {
  const value = (row: ReportRow) => figure(row) ?? Number.NaN;
  return (one, other) => {
    const [least, most] = first === "least" ? [value(one), value(other)] : [value(other), value(one)];
    return least - most || byText(one.gap.name, other.gap.name) || byText(one.gap.code, other.gap.code);
  };
}

function byText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

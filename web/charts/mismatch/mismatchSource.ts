import type { GapAnswer } from "../../../domain/contract/gap.ts";
import { dateWritten } from "../../data/written.ts";

/** Where the figures of the chart come from, in a line. */
export function mismatchSource({
  indicator,
  combined,
  period,
}: Pick<GapAnswer, "indicator" | "combined" | "period">): string {
  const worked = "places and the fair-share index worked out by Skills Gap Atlas from this partnership’s offers";
  if (combined !== null)
    return `need combined from ${countedSources(combined.map((one) => one.indicator.source))}; ${worked}.`;
  if (indicator === null) return `${worked}.`;
  const published = indicator.published === null ? "" : `, published ${dateWritten(indicator.published)}`;
  return `need from ${indicator.source}${published}${period === null ? "" : `, for ${period}`}; ${worked}.`;
}

function countedSources(sources: readonly string[]): string {
  return [...new Set(sources)].join("; ");
}

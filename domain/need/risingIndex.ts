import type { YearlyNeedInput } from "./yearlyNeed.ts";

/** An index turned so that more is more need, by area; null where it is unknown. */
export function risingIndex({
  indicator,
  figures,
}: Pick<YearlyNeedInput, "figures"> & {
  readonly indicator: Pick<YearlyNeedInput["indicator"], "direction">;
}): (number | null)[] {
  const sign = indicator.direction === "higher is more need" ? 1 : -1;
  return figures.map((figure) => (figure === null || figure.value === null ? null : sign * figure.value));
}

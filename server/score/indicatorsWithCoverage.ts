import type { IndicatorInForce } from "../../domain/contract/indicatorInForce.ts";
import { bySize } from "./chooseNeed.ts";
import type { Ground } from "./ground.ts";

/** The indicators in force, in order of id, each with where and when it has figures. */
export function indicatorsWithCoverage({ indicators, coverage }: Ground): IndicatorInForce[] {
  return indicators.map((indicator) => {
    const own = coverage.filter((covered) => covered.indicator === indicator.id).toSorted(bySize);
    return { ...indicator, figures: own.reduce((sum, { figures }) => sum + figures, 0), coverage: own };
  });
}

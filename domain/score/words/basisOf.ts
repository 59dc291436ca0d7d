import type { Basis, Indicator } from "../../contract/indicator.ts";
import type { YearlyNeed } from "../../need/yearlyNeed.ts";

/** How much the need can be leaned on: what the indicator says of itself, or modelled where we worked people out from an index. */
export function basisOf(indicator: Indicator, needs: readonly YearlyNeed[]): Basis {
  const isModelled = needs.some((need) => need.isModelled);
  return isModelled && indicator.basis !== "invented" ? "modelled" : indicator.basis;
}

import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { Level } from "../../domain/contract/level.ts";
import type { CompareAddress } from "../address/compareAddress.ts";
import { chosenAreas } from "../views/chosenAreas.ts";

/**
 * The kind of area that is compared: what the address asks for, scored at this level or not, for its codes are codes of that kind; else what the map would open on.
 * None where the partnership has no areas at all.
 */
export function comparedKind(
  kinds: readonly AreaTypeSummary[],
  { areaType, vintage }: Pick<CompareAddress, "areaType" | "vintage">,
  level: Level,
): AreaTypeSummary | undefined {
  const asked = kinds.find((one) => one.areaType === areaType && (vintage === undefined || one.vintage === vintage));
  return asked ?? chosenAreas(kinds, {}, level)?.chosen ?? kinds[0];
}

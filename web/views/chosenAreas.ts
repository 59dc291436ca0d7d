import type { MapAddress } from "../address/mapAddress.ts";
import type { AreaTypeSummary } from "../../domain/contract/areaTypeSummary.ts";
import type { Level } from "../../domain/contract/level.ts";

/** What the map shows areas by, and what it could. `refused` is what the address asked for when this level cannot be scored there. */
export type ChosenAreas = {
  readonly chosen: AreaTypeSummary;
  readonly choices: readonly AreaTypeSummary[];
  readonly refused: AreaTypeSummary | null;
};

/** About as many areas as a map the size of a page can tell apart. */
const mostAtFirst = 1000;

/**
 * The kind of area to show: what the address asks for if the level can be scored there, else the smallest kind that a map can show well.
 * None when no kind of area can be scored at this level.
 */
export function chosenAreas(
  summaries: readonly AreaTypeSummary[],
  { areaType, vintage }: Pick<MapAddress, "areaType" | "vintage">,
  level: Level,
): ChosenAreas | null {
  const choices = summaries.filter((one) => one.scorable.includes(level));
  const isAsked = (one: AreaTypeSummary) =>
    one.areaType === areaType && (vintage === undefined || one.vintage === vintage);
  const chosen =
    choices.find(isAsked) ??
    choices.find((one) => one.areas > 1 && one.areas <= mostAtFirst) ??
    choices.findLast((one) => one.areas > mostAtFirst) ??
    choices[0];
  if (chosen === undefined) return null;
  const refused = areaType === undefined || isAsked(chosen) ? null : (summaries.find(isAsked) ?? null);
  return { chosen, choices, refused };
}

import type { GapFlag } from "../../contract/gapFlag.ts";
import type { Settings } from "../../contract/settings.ts";
import { type BasePart, rollUp } from "../scene/rollUp.ts";
import type { BaseScores } from "../scoreBase.ts";
import type { Sums } from "./sums.ts";
import type { WithinReach } from "../reach/withinReach.ts";

export type FlagsInput = {
  readonly parts: readonly BasePart[];
  readonly base: BaseScores;
  readonly sums: Sums;
  readonly reached: WithinReach;
  readonly settings: Settings;
  readonly isScored: boolean;
  readonly isSuppressed: boolean;
};

/** What a reader must know about one area's score, from its need to its places. */
export function flagsOf({ parts, base, sums, reached, settings, isScored, isSuppressed }: FlagsInput): GapFlag[] {
  const unknownPlaces = reached.offersWithoutPlaces > 0;
  const isSmall = sums.needPerYear !== null && sums.needPerYear < settings.smallNeed;
  const hasNoPoint = parts.length > 0 && parts.every((part) => base.areas[part.base]?.lon === null);
  const raised: [GapFlag, boolean][] = [
    ["need suppressed", isSuppressed],
    ["need unknown", sums.needPerYear === null && !isSuppressed],
    ["need partly suppressed", !isSuppressed && sums.partsSuppressed > 0],
    ["need partly unknown", sums.needPerYear !== null && sums.partsWithoutNeed > 0],
    ["need mostly unknown", sums.unmet !== null && !isScored],
    ["small number", isSmall],
    ["no point", hasNoPoint && reached.offers === 0],
    ["no provision in reach", parts.length > 0 && !hasNoPoint && reached.offers === 0],
    ["places unknown", unknownPlaces && reached.offersWithoutPlaces === reached.offers],
    ["places partly unknown", unknownPlaces && reached.offersWithoutPlaces < reached.offers],
    ["places imputed", parts.some((part) => base.reachesImputed[part.base])],
    ["partial", sums.unmet !== null && isPartial(parts, base, settings)],
  ];
  return raised.filter(([, isRaised]) => isRaised).map(([flag]) => flag);
}

function isPartial(parts: readonly BasePart[], { competitors }: BaseScores, settings: Settings): boolean {
  const unknown = rollUp(parts, competitors.needUnknown).sum;
  const all = rollUp(parts, competitors.all).sum;
  return unknown !== null && all !== null && all > 0 && unknown / all > settings.partialFromUnknownAdults;
}

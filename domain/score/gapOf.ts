import { type Area } from "../contract/area.ts";
import type { Gap, GapFlag } from "../contract/gap.ts";
import type { Settings } from "../contract/settings.ts";
import { classify } from "./classify.ts";
import { fairShareIndex, type Share } from "./fairShare.ts";
import type { BasePart } from "./rollUp.ts";
import { rollUp } from "./rollUp.ts";
import type { BaseScores } from "./scoreBase.ts";
import { type Sums, sumsOf } from "./sums.ts";
import { mostUnknown, unknownShare } from "./unknownShare.ts";
import { type WithinReach, withinReach } from "./withinReach.ts";

export type GapOfInput = {
  readonly area: Area;
  /** The base areas inside it that belong to the study area. */
  readonly parts: readonly BasePart[];
  readonly base: BaseScores;
  readonly studyArea: Share;
  readonly settings: Settings;
  readonly parentName: string | null;
};

/** One area's need, places and what remains, added up from its base areas. Its rank is given when all areas are there. */
export function gapOf({ area, parts, base, studyArea, settings, parentName }: GapOfInput): Gap {
  const sums = sumsOf(parts, base);
  const reached = withinReach(parts, base);
  const isScored = sums.unmet !== null && unknownShare(parts, base) <= mostUnknown;
  return {
    areaType: area.areaType,
    vintage: area.vintage,
    code: area.code,
    name: area.name,
    parentName,
    urbanRural: area.urbanRural,
    adults: area.adults ?? adultsOf(parts, base),
    needStock: sums.needStock,
    needPerYear: sums.needPerYear,
    needMarker: sums.needMarker,
    placesInReach: reached.places,
    met: sums.met,
    unmet: sums.unmet,
    gapScore: isScored ? sums.gapScore : null,
    spareShare: sums.spareShare,
    fairShareIndex: isScored ? fairShareIndex(sums.share, studyArea) : null,
    placesPerPerson: sums.placesPerPerson,
    class: classify({ ...sums, isScored }, settings),
    yearsToReachEveryone: isScored ? sums.yearsToReachEveryone : null,
    nearestOfferKm: reached.nearestKm,
    rank: null,
    flags: flagsOf(parts, base, sums, reached, settings, isScored),
  };
}

function flagsOf(
  parts: readonly BasePart[],
  base: BaseScores,
  sums: Sums,
  reached: WithinReach,
  settings: Settings,
  isScored: boolean,
): GapFlag[] {
  const unknownPlaces = reached.offersWithoutPlaces > 0;
  const isSmall = sums.needPerYear !== null && sums.needPerYear < settings.smallNeed;
  const hasNoPoint = parts.length > 0 && parts.every((part) => base.areas[part.base]?.lon === null);
  const raised: [GapFlag, boolean][] = [
    ["need unknown", sums.needPerYear === null],
    ["need partly unknown", sums.needPerYear !== null && sums.partsWithoutNeed > 0],
    ["need mostly unknown", sums.unmet !== null && !isScored],
    ["small number", isSmall],
    ["no point", hasNoPoint && reached.offers === 0],
    ["no provision in reach", parts.length > 0 && !hasNoPoint && reached.offers === 0],
    ["places unknown", unknownPlaces && reached.offersWithoutPlaces === reached.offers],
    ["places partly unknown", unknownPlaces && reached.offersWithoutPlaces < reached.offers],
    ["partial", sums.unmet !== null && isPartial(parts, base, settings)],
  ];
  return raised.filter(([, isRaised]) => isRaised).map(([flag]) => flag);
}

/** The adults of all parts; null where those of any are unknown. */
function adultsOf(parts: readonly BasePart[], { areas }: BaseScores): number | null {
  return parts.reduce<number | null>(
    (sum, { base, share }) => {
      const adults = areas[base]?.adults ?? null;
      return sum === null || adults === null ? null : sum + share * adults;
    },
    parts.length === 0 ? null : 0,
  );
}

function isPartial(parts: readonly BasePart[], { competitors }: BaseScores, settings: Settings): boolean {
  const unknown = rollUp(parts, competitors.needUnknown).sum;
  const all = rollUp(parts, competitors.all).sum;
  return unknown !== null && all !== null && all > 0 && unknown / all > settings.partialFromUnknownAdults;
}

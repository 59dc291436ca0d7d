import type { Area } from "../../contract/area.ts";
import { areaId } from "../../contract/area.ts";
import type { Gap } from "../../contract/gap.ts";
import type { Settings } from "../../contract/settings.ts";
import { classify } from "./classify.ts";
import { fairShareIndex } from "./fairShare.ts";
import { flagsOf } from "./flagsOf.ts";
import { otherReach } from "./otherReach.ts";
import { quotient } from "./outcomeSums.ts";
import { type BasePart, rollUp } from "../scene/rollUp.ts";
import type { BaseScores } from "../scoreBase.ts";
import { type Sums, sumsOf } from "./sums.ts";
import { mostUnknown, unknownShare } from "./unknownShare.ts";
import { withinReach } from "../reach/withinReach.ts";
import type { Workings } from "../workings.ts";

export type GapOfInput = {
  readonly area: Area;
  /** The base areas inside it that belong to the study area. */
  readonly parts: readonly BasePart[];
  readonly worked: Workings;
  readonly settings: Settings;
  readonly parentName: string | null;
};

/**
 * One area's need, places and what remains, added up from its base areas. Its rank is given when all areas are there.
 *
 * Holds   where nothing is published of the need but bounds, the row shows these and no number that only their middle would give.
 */
export function gapOf({ area, parts, worked, settings, parentName }: GapOfInput): Gap {
  const { base, online, mismatch } = worked;
  const { shorter, longer } = base.other;
  const all = sumsOf(parts, base);
  const isSuppressed = all.partsSuppressed > 0 && all.partsSuppressed + all.partsWithoutNeed === parts.length;
  const sums = isSuppressed ? withoutPeople(all) : all;
  const reached = withinReach(parts, base);
  const isScored = sums.unmet !== null && unknownShare(parts, base) <= mostUnknown;
  const unmetAfterOnline = online?.unmet && sums.unmet !== null ? rollUp(parts, online.unmet).sum : null;
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
    needLo: sums.needLo,
    needHi: sums.needHi,
    needMarker: sums.needMarker,
    placesInReach: reached.places,
    met: sums.met,
    unmet: sums.unmet,
    structural: sums.structural,
    signpostable: sums.signpostable,
    gapScore: isScored ? sums.gapScore : null,
    unmetAfterOnline,
    gapScoreAfterOnline: isScored ? quotient(unmetAfterOnline, rollUp(parts, base.scoredNeed).sum, 100) : null,
    shorterReach: sums.needPerYear === null ? null : otherReach(parts, base.areas, shorter, settings),
    longerReach: sums.needPerYear === null ? null : otherReach(parts, base.areas, longer, settings),
    rankMismatch: mismatch === null ? null : ofItself(area, parts, base, mismatch),
    spareShare: sums.spareShare,
    fairShareIndex: isScored ? fairShareIndex(sums.share, worked.sums.share) : null,
    placesPerPerson: sums.placesPerPerson,
    class: classify({ ...sums, isScored }, settings),
    yearsToReachEveryone: isScored ? sums.yearsToReachEveryone : null,
    nearestOfferKm: reached.nearestKm,
    rank: null,
    flags: flagsOf({ parts, base, sums, reached, settings, isScored, isSuppressed }),
  };
}

/** The bounds stay, and what is said of places; whatever counts people goes. */
function withoutPeople(sums: Sums): Sums {
  return {
    ...sums,
    needStock: sums.needStock === null ? null : { ...sums.needStock, value: null },
    needPerYear: null,
    met: null,
    unmet: null,
    structural: null,
    signpostable: null,
    gapScore: null,
    yearsToReachEveryone: null,
  };
}

/** The figure of a base area that is reported as itself: some figures do not add up to larger ones. */
function ofItself(
  area: Area,
  parts: readonly BasePart[],
  { areas }: BaseScores,
  values: readonly (number | null)[],
): number | null {
  const [only] = parts;
  const base = only === undefined || parts.length > 1 ? undefined : areas[only.base];
  return only !== undefined && base !== undefined && areaId(base) === areaId(area) ? (values[only.base] ?? null) : null;
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

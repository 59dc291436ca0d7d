import type { AreaCode } from "../../contract/area.ts";
import type { Level } from "../../contract/level.ts";
import type { Overlap } from "../../contract/overlap.ts";
import type { ScoredReportLevel } from "../../contract/reportRun.ts";
import { isSomebody } from "./peopleFigures.ts";
import { overlapsResaid, resaid } from "./overlapsResaid.ts";
import type { Rounding } from "./rounding.ts";

type Overlaps = NonNullable<ScoredReportLevel["overlaps"]>;

export type MaskedOverlapsFor = {
  readonly level: Level;
  /** Those that are withheld. */
  readonly areas: ReadonlySet<AreaCode>;
  readonly below: number;
  readonly rounding: Rounding;
};

/**
 * Sets of offers without the numbers of people of withheld areas, or small ones of areas that are not in the report; a set that serves withheld areas alone is left out, for its
 * places in use would count their people. In all others places that are needed or free are rounded as people are, for each is needed by somebody.
 */
export function maskedOverlaps(overlaps: Overlaps, of: MaskedOverlapsFor): Overlaps {
  const mayName = (code: AreaCode, people: number | null) =>
    !of.areas.has(code) && (people === null || !isSomebody(people) || people >= of.below);
  const masked = (sets: readonly Overlap[]) =>
    sets
      .filter(
        ({ areasServed }) => areasServed.length === 0 || areasServed.some(({ code, need }) => mayName(code, need)),
      )
      .map((set) => maskedSet(set, mayName, of.rounding))
      .toSorted(mostRemovableFirst);
  const [sure, notSure] = [masked(overlaps.overlaps), masked(overlaps.notSure)];
  const { whole } = overlaps;
  return {
    ...overlaps,
    // How many people could be placed at most is the need less those who lack places: with the totals it would tell of these.
    whole:
      of.areas.size === 0
        ? { ...whole, ...roundedWhole(whole, of.rounding) }
        : { ...whole, placed: null, removable: null },
    overlaps: sure,
    notSure,
    sentence: overlaps.overlaps.length === 0 ? overlaps.sentence : overlapsResaid(of.level, sure, notSure.length),
  };
}

function roundedWhole({ placed, removable, places }: Overlaps["whole"], { near }: Rounding) {
  const kept = near(placed);
  return { placed: kept, removable: removable === null || kept === null ? null : Math.max(0, places - kept) };
}

type MayName = (code: AreaCode, people: number | null) => boolean;

function maskedSet(set: Overlap, mayName: MayName, { near }: Rounding): Overlap {
  const essential = Math.min(set.places, near(set.essential));
  const rounded = {
    ...set,
    members: set.members.map((member) => ({
      ...member,
      free: Math.min(member.places, near(member.free)),
      removable: Math.min(member.places, near(member.removable)),
    })),
    essential,
    removable: set.places - essential,
    share: set.places === 0 ? set.share : (set.places - essential) / set.places,
    areasServed: set.areasServed.map((area) => ({
      ...area,
      need: mayName(area.code, area.need) ? near(area.need) : null,
    })),
    gapsNearby: set.gapsNearby
      .filter(({ code, unmet }) => mayName(code, unmet))
      .map((gap) => ({ ...gap, unmet: near(gap.unmet) })),
  };
  return { ...rounded, sentence: resaid(set, rounded) };
}

/** As they stood before their figures were rounded they would tell which of two equals was more. */
function mostRemovableFirst(one: Overlap, other: Overlap): number {
  return other.removable - one.removable || (one.id < other.id ? -1 : 1);
}
